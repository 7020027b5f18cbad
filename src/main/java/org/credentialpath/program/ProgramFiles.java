package org.credentialpath.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds program files, and the forms and models they name: those built in, and those of the folder from the settings. */
@Component
class ProgramFiles implements References {

    private static final String BUILT_IN = "classpath*:processes/programs/*.yaml";

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final ProgramSettings settings;

    ProgramFiles(ProgramSettings settings) {
        this.settings = settings;
    }

    /** The texts of the built-in files, by file name. */
    Map<String, String> builtIn() {
        try {
            return texts(Stream.of(resources.getResources(BUILT_IN)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the files of the folder, by file name; empty when no folder is set or it is not there. */
    Map<String, String> added() {
        Path folder = settings.location();
        if (folder == null || !Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return texts(files.filter(file -> file.toString().endsWith(".yaml")).map(FileSystemResource::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasForm(String form) {
        return find("forms/", form, ".form").isPresent();
    }

    @Override
    public Optional<String> model(String model) {
        return find("processes/", model, ".bpmn").map(ProgramFiles::text);
    }

    // Names come from files of strangers: nothing but a plain name is looked for.
    private Optional<Resource> find(String folder, String name, String ending) {
        return name.matches("[a-z0-9-]+") ? find(folder + name + ending) : Optional.empty();
    }

    private Optional<Resource> find(String name) {
        Stream<Resource> added =
                Stream.ofNullable(settings.location()).map(folder -> new FileSystemResource(folder.resolve(name)));
        return Stream.concat(added, Stream.of(resources.getResource("classpath:" + name)))
                .filter(Resource::exists)
                .findFirst();
    }

    private static Map<String, String> texts(Stream<? extends Resource> files) {
        return files.collect(Collectors.toMap(
                file -> String.valueOf(file.getFilename()), ProgramFiles::text, (one, other) -> one, TreeMap::new));
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
