package org.credentialpath.document;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param largest the largest file; keep it below the scanner's own limit, which passes larger files unread
 * @param quota what one person may store in all
 * @param unfinished how long an upload that was broken off can go on
 * @param clamd where the virus scanner listens, as host:port; without it nothing is scanned
 */
@Validated
@ConfigurationProperties("credentialpath.document")
record DocumentSettings(
        @DefaultValue("25MB") DataSize largest,
        @DefaultValue("500MB") DataSize quota,
        @DefaultValue("2d") Duration unfinished,
        @Nullable String clamd) {}
