package org.credentialpath.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code credentialpath.page.*}.
 *
 * @param institution who runs this house, as the footer says it
 */
@Validated
@ConfigurationProperties("credentialpath.page")
public record PageSettings(
        @NotBlank String institution, @Valid @DefaultValue Help help) {

    /** Whom every page names for help. */
    public record Help(
            @NotBlank String person,
            @NotBlank String phone,
            @NotBlank @Email String email) {

        /** The number as a {@code tel:} link wants it. */
        public String dial() {
            return phone.replaceAll("[^+0-9]", "");
        }
    }
}
