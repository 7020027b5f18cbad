package org.credentialpath.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/** The form files on the class path and those that features add, each parsed once, in the reader's language. */
@Service
class FormFiles {

    /** What the files themselves are written in. */
    static final Locale LANGUAGE = Locale.US;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,80}");

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final Map<String, FormFile> builtIn = new ConcurrentHashMap<>();
    private final Map<String, FormFile> added = new ConcurrentHashMap<>();
    private final Map<String, FormTexts> texts = new ConcurrentHashMap<>();
    private final Supplier<Stream<AddedForms>> features;

    @Autowired
    FormFiles(ObjectProvider<AddedForms> features) {
        this.features = features::stream;
    }

    /** Without forms of features. */
    FormFiles() {
        this.features = Stream::empty;
    }

    /**
     * The form, in the reader's language as far as its texts exist there.
     *
     * @throws FormUnknown when there is no such file
     */
    FormFile get(String id) {
        Locale reader = LocaleContextHolder.getLocale();
        return texts.computeIfAbsent(reader.getLanguage(), unread -> FormTexts.of(reader))
                .in(own(id));
    }

    private FormFile own(String id) {
        return added(id)
                .map(text -> added.computeIfAbsent(id + "\n" + text, unread -> FormParser.parse(id, text)))
                .orElseGet(() -> builtIn.computeIfAbsent(id, unread -> FormParser.parse(unread, text(unread))));
    }

    private Optional<String> added(String id) {
        return features.get().flatMap(feature -> feature.text(id).stream()).findFirst();
    }

    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        try {
            for (Resource file : resources.getResources("classpath*:forms/*.form")) {
                String name = String.valueOf(file.getFilename());
                ids.add(name.substring(0, name.length() - ".form".length()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    /** @throws FormUnknown when there is no such file */
    String text(String id) {
        Resource file = resources.getResource("classpath:forms/" + id + ".form");
        if (!ID.matcher(id).matches() || !file.exists()) {
            throw new FormUnknown(id);
        }
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
