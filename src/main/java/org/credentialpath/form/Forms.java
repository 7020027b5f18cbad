package org.credentialpath.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.credentialpath.engine.Feel;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** The forms of the house: shown from their files, and read by the same files. */
@Service
public class Forms {

    private final FormFiles files;
    private final Feel feel;
    private final Texts texts;
    private final HouseClock clock;
    private final Uploads uploads;

    Forms(FormFiles files, Feel feel, Texts texts, HouseClock clock, Uploads uploads) {
        this.files = files;
        this.feel = feel;
        this.texts = texts;
        this.clock = clock;
        this.uploads = uploads;
    }

    /** The ids of all forms. */
    public Set<String> ids() {
        return files.ids();
    }

    /** @throws FormUnknown when there is no such form */
    public FormView get(String form, Map<String, Object> facts) {
        FormFile file = files.get(form);
        return view(file, level(file, Start.of(file, facts), facts), List.of(), false);
    }

    /** The form with what was typed earlier, as it stands in a draft. */
    public FormView get(String form, Map<String, Object> facts, Posted typed) {
        FormFile file = files.get(form);
        Posted kept = ReadOnly.keep(file, typed, Start.of(file, facts), scope(facts));
        return view(file, level(file, kept, facts), List.of(), false);
    }

    /**
     * Reads a post: carries out buttons that change the form (add or remove a row or a file), keeps uploads, and checks
     * every question the person can see. What hidden questions carry is ignored.
     *
     * @param about the aggregate that uploads belong to
     * @throws FormUnknown when there is no such form
     */
    public Reading read(String form, Posted posted, Map<String, Object> facts, PersonId person, UUID about) {
        FormFile file = files.get(form);
        Wish wish = Wish.of(posted);
        Posted changed = wish.apply(ReadOnly.keep(file, posted, Start.of(file, facts), scope(facts)));
        Uploads.Result kept = uploads.keep(level(file, changed, facts), person, about);
        Level level = level(file, kept.posted(), facts);
        List<Problem> problems = uploadProblems(kept);
        if (!wish.sends()) {
            return new Reading(view(file, level, problems, false), Optional.empty(), kept.posted());
        }
        List<String> shown = posted.all("_shown");
        boolean revealed = !shown.isEmpty() && revealed(level, shown);
        level.everything(false).stream()
                .filter(question -> !ReadOnly.is(question.component(), question.scope()))
                .filter(question -> !revealed || shown.contains(question.name()))
                .filter(question ->
                        problems.stream().noneMatch(earlier -> earlier.name().equals(question.name())))
                .forEach(question -> addProblem(question, problems));
        boolean right = problems.isEmpty() && !revealed;
        return new Reading(
                view(file, level, problems, revealed),
                right ? Optional.of(level.answers()) : Optional.empty(),
                kept.posted());
    }

    /** The form again, with a problem that the command found. */
    FormView refuse(String form, Reading reading, Map<String, Object> facts, AnswersRefused refused) {
        FormFile file = files.get(form);
        Level level = level(file, reading.posted(), facts);
        String text = texts.get(refused.messageKey(), refused.arguments().toArray());
        String target = Ids.focus(level, refused.key());
        return view(file, level, List.of(new Problem(refused.key(), target, text)), false);
    }

    /**
     * The answers as they are kept: the questions in the words of the file itself, whatever language it was shown in,
     * because whoever reads them later need not speak the language of whoever answered.
     */
    List<AnswerSection> kept(String form, Reading reading, Map<String, Object> facts) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(FormFiles.LANGUAGE);
        try {
            return get(form, facts, reading.posted()).answers();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** The form with this typed into it, not checked. */
    Level level(String form, Posted typed, Map<String, Object> facts) {
        return level(files.get(form), typed, facts);
    }

    private void addProblem(Asked question, List<Problem> problems) {
        Fault fault = question.fault();
        if (fault != null) {
            problems.add(texts.problem(question, fault));
        }
    }

    private List<Problem> uploadProblems(Uploads.Result kept) {
        List<Problem> problems = new ArrayList<>();
        kept.refusals().forEach(refusal -> problems.add(texts.problem(refusal.question(), refusal.fault())));
        return problems;
    }

    private static boolean revealed(Level level, List<String> shown) {
        return level.everything(true).stream()
                .filter(question -> !ReadOnly.is(question.component(), question.scope()))
                .anyMatch(question -> !shown.contains(question.name()));
    }

    private FormView view(FormFile file, Level level, List<Problem> problems, boolean revealed) {
        return new FormView(file, level, new Page(List.copyOf(problems), uploads::find, texts), revealed, false, "");
    }

    private Level level(FormFile file, Posted posted, Map<String, Object> facts) {
        return Level.settle(file.components(), "", posted, scope(facts));
    }

    private Scope scope(Map<String, Object> facts) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.put("today", clock.today());
        return new Scope(feel, all);
    }
}
