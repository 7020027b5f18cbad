package org.credentialpath.team.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.credentialpath.form.AnswersRefused;
import org.credentialpath.people.People;
import org.credentialpath.program.TeamPlan;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.credentialpath.team.Team;
import org.credentialpath.team.TeamRefused;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates, people, agencies and refusals in words. */
@Component
class TeamWords {

    private final MessageSource messages;
    private final People people;

    TeamWords(MessageSource messages, People people) {
        this.messages = messages;
        this.people = people;
    }

    String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    String refusal(TeamRefused refused) {
        return get(refused.messageKey(), refused.arguments().toArray());
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()));
    }

    /** The first and, where they differ, the last day. */
    String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : get("team.days", day(first), day(last));
    }

    String moment(Instant at) {
        ZonedDateTime local = at.atZone(HouseClock.ZONE);
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
        return get("team.moment", day(local.toLocalDate()), local.format(time.withLocale(locale())));
    }

    String person(PersonId id) {
        return people.get(id).legalName();
    }

    /** Everybody of the team, each with the kind of their agency. */
    List<String> members(Team team, TeamPlan plan) {
        return team.members().stream()
                .map(member -> get("team.member", member.name(), agency(member.agency(), plan)))
                .toList();
    }

    static List<Map<String, String>> agencies(TeamPlan plan) {
        return plan.agencies().stream()
                .map(agency -> Map.of("value", agency.id(), "label", agency.title()))
                .toList();
    }

    /** Does the work; what a rule refuses is shown at its question. */
    static void refusing(Runnable work) {
        try {
            work.run();
        } catch (TeamRefused refused) {
            throw new AnswersRefused(refused);
        }
    }

    private static String agency(String id, TeamPlan plan) {
        return plan.agencies().stream()
                .filter(agency -> agency.id().equals(id))
                .map(TeamPlan.Agency::title)
                .findFirst()
                .orElse(id);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
