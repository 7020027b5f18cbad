package org.credentialpath.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Takes the models and decisions that came with the program into the release store, before the first request. */
@Component
class ReleaseFiles implements SmartInitializingSingleton {

    private final ResourcePatternResolver resources;
    private final Releases releases;

    ReleaseFiles(ResourcePatternResolver resources, Releases releases) {
        this.resources = resources;
        this.releases = releases;
    }

    @Override
    public void afterSingletonsInstantiated() {
        releases.takeFiles(Map.of(
                ModelKind.PROCESS, read("classpath*:processes/*.bpmn"),
                ModelKind.DECISION, read("classpath*:processes/decisions/*.dmn")));
    }

    private Map<String, String> read(String pattern) {
        try {
            Map<String, String> files = new TreeMap<>();
            for (Resource file : resources.getResources(pattern)) {
                String name = Objects.requireNonNull(file.getFilename()).replaceFirst("\\.[a-z]+$", "");
                files.put(name, file.getContentAsString(StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
