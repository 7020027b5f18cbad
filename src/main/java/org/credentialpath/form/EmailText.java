package org.credentialpath.form;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as people type it. */
final class EmailText {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63}){1,8}");

    private EmailText() {}

    static Parsed parse(String typed) {
        String text = typed.replaceFirst("(?i)^mailto:", "").replaceAll("\\s", "");
        if (text.length() > 254 || !ADDRESS.matcher(text).matches()) {
            return Parsed.fault(Fault.of("email"));
        }
        int at = text.lastIndexOf('@');
        return Parsed.value(text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT));
    }
}
