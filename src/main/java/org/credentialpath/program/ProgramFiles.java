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
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds program files and what they name: those built in, and those of the folder from the settings. */
@Component
class ProgramFiles {

    /** What a program may bring along beside its own file. */
    enum Part {
        FORM("forms", ".form"),
        MODEL("processes", ".bpmn"),
        NOTICE("notices", ".md");

        private final String folder;
        private final String ending;

        Part(String folder, String ending) {
            this.folder = folder;
            this.ending = ending;
        }

        String file(String name) {
            return folder + "/" + name + ending;
        }
    }

    private static final String PROGRAM = ".yaml";
    private static final String BUILT_IN = "classpath*:processes/programs/*" + PROGRAM;

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final ProgramSettings settings;

    ProgramFiles(ProgramSettings settings) {
        this.settings = settings;
    }

    /** The folder of added programs; null when none is set or it is not there. */
    @Nullable
    Path folder() {
        Path folder = settings.location();
        return folder == null || !Files.isDirectory(folder) ? null : folder;
    }

    /** The texts of the built-in programs, by file name. */
    Map<String, String> builtIn() {
        try {
            return texts(Stream.of(resources.getResources(BUILT_IN)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the programs of the folder, by file name; empty when there is no folder. */
    Map<String, String> added() {
        Path folder = folder();
        return folder == null ? Map.of() : texts(folder, PROGRAM);
    }

    /** The texts of the parts of the folder, by name; empty when there are none. */
    Map<String, String> added(Part part) {
        Path folder = folder();
        Map<String, String> parts = new TreeMap<>();
        if (folder != null && Files.isDirectory(folder.resolve(part.folder))) {
            texts(folder.resolve(part.folder), part.ending)
                    .forEach((file, text) -> parts.put(file.substring(0, file.length() - part.ending.length()), text));
        }
        return parts;
    }

    /** The text of the part, of the folder or built in. */
    Optional<String> text(Part part, String name) {
        return addedText(part, name).or(() -> builtInText(part, name));
    }

    Optional<String> addedText(Part part, String name) {
        Path folder = folder();
        return folder == null || !isPlain(name)
                ? Optional.empty()
                : Optional.of(new FileSystemResource(folder.resolve(part.file(name))))
                        .filter(Resource::isReadable)
                        .map(ProgramFiles::text);
    }

    Optional<String> builtInText(Part part, String name) {
        return Optional.of(resources.getResource("classpath:" + part.file(name)))
                .filter(file -> isPlain(name) && file.exists())
                .map(ProgramFiles::text);
    }

    // Names come from files of strangers: nothing but a plain name is looked for.
    private static boolean isPlain(String name) {
        return name.matches("[a-z0-9-]+");
    }

    private static Map<String, String> texts(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return texts(files.filter(file -> file.toString().endsWith(ending) && Files.isReadable(file))
                    .filter(Files::isRegularFile)
                    .map(FileSystemResource::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
