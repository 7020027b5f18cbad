package org.credentialpath.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.credentialpath.program.AddedParts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Finds the file of a notice, in the receiver's language where there is one and in English otherwise. */
@Component
class NoticeFiles {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final ConcurrentMap<String, Optional<NoticeFile>> read = new ConcurrentHashMap<>();
    private final AddedParts added;

    NoticeFiles(AddedParts added) {
        this.added = added;
    }

    /** The wished language where the notice exists in it, and English otherwise, so that no letter mixes two. */
    Locale languageOf(String notice, Locale wished) {
        return find(inLanguage(notice, wished), notice).isPresent() ? wished : Locale.US;
    }

    /** @throws NoticeUnknown when there is no such notice */
    NoticeFile get(String notice, Locale language) {
        return find(inLanguage(notice, language), notice)
                .or(() -> find(notice, notice))
                .orElseThrow(() -> NoticeUnknown.named(notice));
    }

    boolean exists(String notice) {
        return find(notice, notice).isPresent();
    }

    private static String inLanguage(String notice, Locale language) {
        return notice + "_" + language.getLanguage();
    }

    private Optional<NoticeFile> find(String file, String notice) {
        if (!NAME.matcher(notice).matches()) {
            return Optional.empty();
        }
        return added.notice(file)
                .map(text -> NoticeFile.parse(file, text))
                .or(() -> read.computeIfAbsent(file, NoticeFiles::read));
    }

    private static Optional<NoticeFile> read(String file) {
        var resource = new ClassPathResource("notices/" + file + ".md");
        if (!resource.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(NoticeFile.parse(file, resource.getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
