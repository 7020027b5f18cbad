package org.credentialpath.notification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail leaves the house.
 *
 * @param from the address mail is sent from
 * @param senderName the name beside it
 * @param replyTo where an answer goes: people, not a machine
 * @param listId names this kind of mail to mail programs
 * @param retryAfter how long to wait after the first, second, ... failure; after the last one the mail is parked
 * @param lease how long a worker may take for one mail before another tries
 */
@Validated
@ConfigurationProperties("credentialpath.notification")
record NotificationSettings(
        @Email @NotBlank @DefaultValue("credentials@example.org")
        String from,

        @NotBlank @DefaultValue("CredentialPath") String senderName,
        @Email @NotBlank @DefaultValue("help@example.org") String replyTo,

        @NotBlank @DefaultValue("notices.credentialpath.example.org")
        String listId,

        @NotEmpty @DefaultValue({"1m", "10m", "1h", "4h", "12h"})
        List<Duration> retryAfter,

        @DefaultValue("5m") Duration lease) {

    String fromDomain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
