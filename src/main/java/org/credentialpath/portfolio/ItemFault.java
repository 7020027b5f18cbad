package org.credentialpath.portfolio;

import java.util.List;

/**
 * What an item still needs before it is finished.
 *
 * @param field the field of the item's page it belongs to
 * @param messageKey with {@code arguments}, says it in words of the message files
 */
public record ItemFault(String field, String messageKey, List<Object> arguments) {

    static ItemFault of(String field, String code, Object... arguments) {
        return new ItemFault(field, "portfolio.fault." + code, List.of(arguments));
    }
}
