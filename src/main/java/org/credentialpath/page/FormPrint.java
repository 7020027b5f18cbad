package org.credentialpath.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IText;

/** What stands in the fields of a form, as a short print: another one says that it has changed. */
final class FormPrint {

    private static final List<String> UNSEEN =
            List.of("hidden", "submit", "button", "image", "reset", "password", "file");
    private static final int BYTES = 9;

    private final StringBuilder said = new StringBuilder();
    private boolean inField;

    private FormPrint(IModel model) {
        for (int i = 0; i < model.size(); i++) {
            if (model.get(i) instanceof IProcessableElementTag tag) {
                read(tag);
            } else if (inField && model.get(i) instanceof IText text) {
                said.append(LineEnds.plain(text.getText()));
            } else {
                inField = false;
            }
        }
    }

    static String of(IModel model) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(new FormPrint(model).said.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(IProcessableElementTag tag) {
        String element = tag.getElementCompleteName();
        inField = element.equals("textarea");
        if (inField || element.equals("option") || (element.equals("input") && !UNSEEN.contains(type(tag)))) {
            said.append('\n')
                    .append(tag.getAttributeValue("name"))
                    .append('=')
                    .append(value(tag))
                    .append(tag.hasAttribute("checked") || tag.hasAttribute("selected"))
                    .append(':');
        }
    }

    private static String type(IProcessableElementTag tag) {
        return Objects.requireNonNullElse(tag.getAttributeValue("type"), "text");
    }

    private static @Nullable String value(IProcessableElementTag tag) {
        return tag.getAttributeValue("value");
    }
}
