package org.credentialpath.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param workedTogetherYears how long people who worked together may not judge each other (rule 15)
 * @param siteInspectedYears how long who inspected a site may not judge its people (rule 15)
 * @param idle a session nobody uses ends after this time
 * @param longest a session ends after this time however much it is used
 * @param languages the languages texts exist in, the house's own first
 */
@Validated
@ConfigurationProperties("credentialpath.people")
record PeopleSettings(
        @DefaultValue("3") @Min(0) @Max(50) int workedTogetherYears,
        @DefaultValue("2") @Min(0) @Max(50) int siteInspectedYears,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("en-US") @NotEmpty List<Locale> languages) {}
