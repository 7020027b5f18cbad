package org.credentialpath.people;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A place on this site to go to next. What leads anywhere else is not followed. */
public final class LocalPath {

    private static final String HOME = "/home";
    private static final String START = "/";

    private LocalPath() {}

    /** The path if it stays on this site, the home page otherwise. */
    public static String orHome(@Nullable String path) {
        return path != null && isLocal(path) && !path.startsWith("/sign-") ? path : HOME;
    }

    /** The path if it stays on this site, a page of signing in too; the start page otherwise. */
    public static String orStart(@Nullable String path) {
        return path != null && isLocal(path) ? path : START;
    }

    private static boolean isLocal(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.length() > 500) {
            return false;
        }
        try {
            URI uri = URI.create(path);
            return !uri.isAbsolute() && uri.getHost() == null && !path.contains("\\");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
