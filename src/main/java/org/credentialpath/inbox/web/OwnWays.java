package org.credentialpath.inbox.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.Cases;
import org.credentialpath.meeting.GrowthHours;
import org.credentialpath.meeting.Meeting;
import org.credentialpath.meeting.Meetings;
import org.credentialpath.portfolio.Portfolio;
import org.credentialpath.portfolio.PortfolioWork;
import org.credentialpath.portfolio.WorkItem;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.DayWords;
import org.credentialpath.shared.PersonId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The ways somebody is on now: the portfolio, the next meeting, the growth hours. */
@Component
class OwnWays {

    private final Cases cases;
    private final CaseWords words;
    private final Programs programs;
    private final PortfolioWork portfolios;
    private final Meetings meetings;
    private final GrowthHours hours;
    private final MessageSource messages;

    OwnWays(
            Cases cases,
            CaseWords words,
            Programs programs,
            PortfolioWork portfolios,
            Meetings meetings,
            GrowthHours hours,
            MessageSource messages) {
        this.cases = cases;
        this.words = words;
        this.programs = programs;
        this.portfolios = portfolios;
        this.meetings = meetings;
        this.hours = hours;
        this.messages = messages;
    }

    List<OwnWay> of(PersonId person) {
        return cases.of(person).stream()
                .filter(file -> !file.isOver())
                .map(this::way)
                .toList();
    }

    private OwnWay way(Case file) {
        return new OwnWay(
                file.id().toString(),
                programs.packet(file.packet()).name(),
                "/cases/" + file.id(),
                words.state(file),
                programs.packet(file.packet()).portfolio().isEmpty() ? null : portfolio(file),
                file.cohort() == null ? null : meetings(file, file.cohort()));
    }

    private OwnWay.Portfolio portfolio(Case file) {
        Portfolio portfolio = portfolios.of(file.id(), file.participant());
        String address = "/portfolio/" + file.id();
        Optional<WorkItem> next = portfolio.isEditable() ? portfolio.next() : Optional.empty();
        return new OwnWay.Portfolio(
                portfolio.done(),
                portfolio.total(),
                next.map(item -> sentence(file, item)).orElseGet(() -> sentence(file, portfolio)),
                next.map(item -> address + "/items/" + item.id()).orElse(address));
    }

    private String sentence(Case file, WorkItem next) {
        return text(
                next.content().isEmpty() ? "inbox.way.start" : "inbox.way.continue",
                next.definition().title(),
                DayWords.day(file.portfolioDue(), locale()));
    }

    private String sentence(Case file, Portfolio portfolio) {
        return portfolio.isEditable()
                ? text("inbox.way.apply", DayWords.day(file.portfolioDue(), locale()))
                : text("inbox.way.sent");
    }

    private OwnWay.Meetings meetings(Case file, CohortId cohort) {
        Optional<Meeting> next = meetings.of(cohort).stream()
                .filter(meeting -> meeting.state().isToCome())
                .findFirst();
        return new OwnWay.Meetings(
                "/cases/" + file.id() + "/meetings",
                next.map(this::next).orElse(null),
                hours.total(file.id()).toString(),
                hours.possible(cohort).toString());
    }

    private OwnWay.Next next(Meeting meeting) {
        String address = "/cohorts/" + meeting.cohort() + "/meetings/" + meeting.id();
        return new OwnWay.Next(
                title(meeting), DayWords.weekdayMoment(meeting.begins(), locale()), address, address + "/calendar.ics");
    }

    private String title(Meeting meeting) {
        return meeting.part() == 1
                ? text("meeting.title", meeting.number(), meeting.topic())
                : text("meeting.title.part", meeting.number(), meeting.part(), meeting.topic());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
