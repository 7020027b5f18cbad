package org.credentialpath.form;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** What a browser sent: texts and files by the names of the form's inputs. */
public record Posted(Map<String, List<String>> texts, Map<String, List<MultipartFile>> files) {

    // Control characters and those that reorder the text around them: nobody types them, and they deceive readers.
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}");

    public Posted {
        Map<String, List<String>> clean = new LinkedHashMap<>();
        texts.forEach((name, values) ->
                clean.put(name, values.stream().map(Posted::clean).toList()));
        texts = clean;
        files = Map.copyOf(files);
    }

    public static Posted texts(Map<String, List<String>> texts) {
        return new Posted(texts, Map.of());
    }

    public static Posted of(HttpServletRequest request) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> texts.put(name, List.of(values)));
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return new Posted(texts, multipart == null ? Map.of() : multipart.getMultiFileMap());
    }

    /** The first text under the name, or an empty one. */
    String one(String name) {
        List<String> values = texts.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    List<String> all(String name) {
        return texts.getOrDefault(name, List.of());
    }

    /** The files under the name that were really chosen; browsers send an empty part where none was. */
    List<MultipartFile> chosen(String name) {
        return files.getOrDefault(name, List.of()).stream()
                .filter(file -> file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isBlank())
                .toList();
    }

    Posted with(String name, List<String> values) {
        Map<String, List<String>> copy = new LinkedHashMap<>(texts);
        copy.put(name, new ArrayList<>(values));
        return new Posted(copy, files);
    }

    private static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNWANTED.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }
}
