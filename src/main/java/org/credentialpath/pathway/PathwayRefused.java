package org.credentialpath.pathway;

import org.credentialpath.shared.Refused;

/** A rule of pathways refused what was asked for; the field and the message key say where and why. */
public class PathwayRefused extends Refused {

    private PathwayRefused(String field, String why, Object... arguments) {
        super("pathway", field, why, arguments);
    }

    /** @param why the last part of the message key, {@code pathway.refused.<why>} */
    public static PathwayRefused at(String field, String why, Object... arguments) {
        return new PathwayRefused(field, why, arguments);
    }
}
