package org.credentialpath.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A telephone number as people type it: spaces, dashes, dots, parentheses, a country code, an extension. */
final class PhoneText {

    private static final Pattern TYPED = Pattern.compile(
            "(\\+?)([\\d\\s().\\-\\u2010-\\u2015/]{7,40}?)(?:\\s*(?:x|ext\\.?|extension)\\s*(\\d{1,6}))?");

    private PhoneText() {}

    /** Numbers of the United States become {@code 207-555-0123}, others {@code +4930123456}. */
    static Parsed parse(String typed) {
        Matcher number = TYPED.matcher(Digits.ascii(typed).toLowerCase(java.util.Locale.ROOT));
        if (!number.matches()) {
            return Parsed.fault(Fault.of("phone"));
        }
        String digits = number.group(2).replaceAll("\\D", "");
        boolean abroad = !number.group(1).isEmpty() && !digits.startsWith("1");
        String extension = number.group(3) == null ? "" : " ext. " + number.group(3);
        if (abroad) {
            return digits.matches("\\d{7,15}")
                    ? Parsed.value("+" + digits + extension)
                    : Parsed.fault(Fault.of("phone"));
        }
        String local = digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
        if (local.length() != 10) {
            return Parsed.fault(Fault.of("phone"));
        }
        return Parsed.value(local.substring(0, 3) + "-" + local.substring(3, 6) + "-" + local.substring(6) + extension);
    }
}
