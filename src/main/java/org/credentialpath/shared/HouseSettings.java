package org.credentialpath.shared;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the whole house needs to know about where it stands.
 *
 * @param baseUrl the address people reach the pages under, without a slash at the end; links in mail and documents
 *     begin with it and never with what a request claims
 */
@ConfigurationProperties("credentialpath")
public record HouseSettings(URI baseUrl) {

    public HouseSettings {
        if (!baseUrl.isAbsolute() || baseUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException("credentialpath.base-url must be like https://host, without a slash");
        }
    }

    /**
     * The full address of a page.
     *
     * @param path e.g. {@code /requests/17}
     * @throws IllegalArgumentException when the path could lead to another host
     */
    public String link(String path) {
        if (!path.startsWith("/")
                || path.startsWith("//")
                || path.contains("\\")
                || path.matches(".*[\\s\\p{Cntrl}].*")) {
            throw new IllegalArgumentException("Not a path of this house: " + path);
        }
        return baseUrl + path;
    }
}
