package org.credentialpath.survey.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRights;
import org.credentialpath.page.Problems;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.program.SurveyPlan;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.credentialpath.survey.SurveyRefused;
import org.credentialpath.survey.SurveyView;
import org.credentialpath.survey.SurveyViews;
import org.credentialpath.survey.VoidSurveys;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a case's surveys have in common. */
@Component
class SurveyPage {

    /** One statement with the share of good answers, as it is shown where the reader may see it. */
    record Line(String words, int percent) {}

    /** Surveys that do not count, in words. */
    record Voided(String givenOut, String by, String reason) {}

    private final SurveyViews views;
    private final CaseRights rights;
    private final People people;
    private final MessageSource messages;
    private final HouseClock clock;

    SurveyPage(SurveyViews views, CaseRights rights, People people, MessageSource messages, HouseClock clock) {
        this.views = views;
        this.rights = rights;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws Forbidden when the text is no id, so that a guess answers like a stranger's case */
    static CaseId idOf(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Forbidden("case " + text);
        }
    }

    SurveyView fill(String id, PersonId reader, Model model) {
        SurveyView view = views.of(idOf(id), reader);
        Case file = view.file();
        SurveyPlan plan = view.packet().survey();
        boolean own = file.participant().equals(reader);
        model.addAttribute("file", file);
        model.addAttribute("address", "/cases/" + file.id() + "/families");
        model.addAttribute("program", view.packet().name());
        model.addAttribute("person", people.get(file.participant()).preferredName());
        model.addAttribute("own", own);
        model.addAttribute("staff", rights.isStaff(file, reader));
        model.addAttribute("view", view);
        model.addAttribute("plan", plan);
        model.addAttribute("mayStart", (own || rights.isStaff(file, reader)) && mayStart(view));
        model.addAttribute("opensOn", day(view.opensOn()));
        model.addAttribute(
                "lastDay",
                view.collection() == null ? "" : day(view.collection().lastDay()));
        Instant deleted = view.answersDeleted();
        model.addAttribute("deletedOn", deleted == null ? "" : day(BusinessCalendar.dayOf(deleted)));
        model.addAttribute("lines", lines(view));
        model.addAttribute("voided", view.voided().stream().map(this::words).toList());
        model.addAttribute("mayVoid", rights.isStaff(file, reader) && view.mayVoid());
        model.addAttribute("reason", "");
        model.addAttribute("languages", FamilyController.languages(plan));
        return view;
    }

    String text(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        Object[] words = List.of(arguments).stream()
                .map(each -> each instanceof LocalDate day ? day(day) : each)
                .toArray();
        return messages.getMessage(key, words, locale);
    }

    Problems problems(SurveyRefused refused) {
        return new Problems()
                .add(
                        refused.field(),
                        text(refused.messageKey(), refused.arguments().toArray()));
    }

    private boolean mayStart(SurveyView view) {
        return view.wanted() && view.takesNew() && !clock.today().isBefore(view.opensOn());
    }

    private Voided words(VoidSurveys one) {
        String by = people.get(one.by()).preferredName();
        return new Voided(
                text("survey.void.given-out", one.distributed(), BusinessCalendar.dayOf(one.startedAt())),
                text("survey.void.by", BusinessCalendar.dayOf(one.voidedAt()), by),
                one.reason() == null ? text("survey.void.site") : one.reason());
    }

    private static List<Line> lines(SurveyView view) {
        SurveyPlan plan = view.packet().survey();
        return plan.items().stream()
                .filter(item -> view.byItem().containsKey(item.id()))
                .map(item ->
                        new Line(item.in(plan.languages().get(0)), view.byItem().getOrDefault(item.id(), 0)))
                .toList();
    }

    private static String day(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(LocaleContextHolder.getLocale()));
    }
}
