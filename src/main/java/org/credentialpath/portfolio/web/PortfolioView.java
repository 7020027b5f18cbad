package org.credentialpath.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.credentialpath.cases.Conditions.Condition;
import org.credentialpath.page.TaskRow;
import org.credentialpath.page.Tone;
import org.credentialpath.portfolio.Draft;
import org.credentialpath.portfolio.Obstacle;
import org.credentialpath.portfolio.OpenCriterion;
import org.credentialpath.portfolio.Portfolio;
import org.credentialpath.portfolio.WorkItem;
import org.jspecify.annotations.Nullable;

/** A portfolio as its page shows it: how far it is, the one next step, and everything else below. */
final class PortfolioView {

    /** An open criterion with what the reviewers said. */
    record Change(String title, String feedback, String address, boolean said) {}

    private final Portfolio portfolio;
    private final List<Draft> drafts;
    private final List<Condition> conditions;
    private final List<Obstacle> obstacles;
    private final HurdleRows hurdles;
    private final PortfolioWords words;

    PortfolioView(
            Portfolio portfolio,
            List<Draft> drafts,
            List<Condition> conditions,
            List<Obstacle> obstacles,
            PortfolioWords words) {
        this.portfolio = portfolio;
        this.drafts = drafts;
        this.conditions = conditions;
        this.obstacles = obstacles;
        this.hurdles = new HurdleRows(obstacles, words);
        this.words = words;
    }

    public long done() {
        return portfolio.done();
    }

    public int total() {
        return portfolio.total();
    }

    /** The items still to be worked on, or all of them when none is closed. */
    public List<TaskRow> items() {
        return portfolio.items().stream()
                .filter(item -> item.status() != WorkItem.Status.MET)
                .map(this::row)
                .toList();
    }

    /** In a later round: the items with which nothing has to be done any more. */
    public List<TaskRow> metItems() {
        return portfolio.items().stream()
                .filter(item -> item.status() == WorkItem.Status.MET)
                .map(this::row)
                .toList();
    }

    public List<Change> changes() {
        return portfolio.open().stream()
                .map(open -> new Change(
                        portfolio.packet().criterion(open.criterion()).title(),
                        open.feedback(),
                        at("/changes/" + open.criterion()),
                        !open.change().isBlank()))
                .toList();
    }

    /** Conditions to fulfil and the application, below the items. */
    public List<TaskRow> last() {
        List<TaskRow> rows = new ArrayList<>();
        conditions.forEach(each -> rows.add(new TaskRow(
                each.words(),
                null,
                "/cases/" + portfolio.file().id() + "/conditions/" + each.code(),
                each.isMet() ? Tone.GOOD : Tone.CALM,
                words.get(each.isMet() ? "portfolio.status.finished" : "portfolio.status.not_started"))));
        rows.addAll(hurdles.rows());
        boolean ready = obstacles.isEmpty();
        rows.add(new TaskRow(
                words.get("portfolio.apply.row"),
                ready ? null : words.get("portfolio.apply.row.hint"),
                portfolio.isEditable() ? at("/apply") : null,
                ready ? Tone.INFO : Tone.CALM,
                words.get(ready ? "portfolio.status.ready" : "portfolio.status.cannot-start")));
        return rows;
    }

    /** The one thing to do now. */
    public NextStep next() {
        if (portfolio.file().isOver()) {
            return step("over", null, null);
        }
        if (portfolio.stage() == Portfolio.Stage.SUBMITTED) {
            return step("submitted", null, null);
        }
        if (portfolio.stage() == Portfolio.Stage.IN_REVIEW) {
            return step("in-review", null, null);
        }
        String due = words.day(portfolio.file().portfolioDue());
        Optional<WorkItem> item = portfolio.next();
        if (item.isPresent()) {
            String code = item.get().content().isEmpty() ? "start" : "continue";
            return new NextStep(
                    words.get("portfolio.next." + code, item.get().definition().title()),
                    words.get("portfolio.next.text"),
                    due,
                    at("/items/" + item.get().id()),
                    words.get("portfolio.next." + code + ".action"));
        }
        return afterItems(due);
    }

    private NextStep afterItems(String due) {
        Optional<OpenCriterion> open = portfolio.open().stream()
                .filter(each -> each.change().isBlank())
                .findFirst();
        if (open.isPresent()) {
            return step("change", due, at("/changes/" + open.get().criterion()));
        }
        Optional<Condition> condition =
                conditions.stream().filter(each -> !each.isMet()).findFirst();
        if (condition.isPresent()) {
            return step(
                    "condition",
                    due,
                    "/cases/" + portfolio.file().id() + "/conditions/"
                            + condition.get().code());
        }
        Optional<NextStep> hurdle = hurdles.next(due);
        if (hurdle.isPresent()) {
            return hurdle.get();
        }
        return obstacles.isEmpty() ? step("apply", due, at("/apply")) : step("blocked", due, at("/apply"));
    }

    private NextStep step(String code, @Nullable String due, @Nullable String address) {
        return new NextStep(
                words.get("portfolio.next." + code),
                words.get("portfolio.next." + code + ".text"),
                due,
                address,
                address == null ? "" : words.get("portfolio.next." + code + ".action"));
    }

    private TaskRow row(WorkItem item) {
        return new TaskRow(
                item.definition().title(),
                hint(item),
                at("/items/" + item.id()),
                tone(item.status()),
                words.get("portfolio.status." + status(item)));
    }

    // What was sent is with others, whatever its owner thought of it.
    private String status(WorkItem item) {
        if (portfolio.stage() == Portfolio.Stage.BUILDING || item.status() != WorkItem.Status.FINISHED) {
            return item.status().name().toLowerCase(Locale.ROOT);
        }
        return portfolio.stage() == Portfolio.Stage.SUBMITTED ? "sent" : "looked-at";
    }

    private @Nullable String hint(WorkItem item) {
        Set<String> answered = drafts.stream()
                .filter(draft -> draft.answer() != null)
                .map(Draft::item)
                .collect(Collectors.toSet());
        Set<String> waiting =
                drafts.stream().filter(Draft::waits).map(Draft::item).collect(Collectors.toSet());
        if (!item.removed().isEmpty()) {
            return words.get("portfolio.hint.file-removed");
        }
        if (item.isDone()) {
            return null;
        }
        if (waiting.contains(item.id())) {
            return words.get("portfolio.hint.waiting");
        }
        if (answered.contains(item.id())) {
            return words.get("portfolio.hint.answered");
        }
        return item.definition().required() ? null : words.get("portfolio.hint.optional");
    }

    private String at(String page) {
        return "/portfolio/" + portfolio.file().id() + page;
    }

    private static Tone tone(WorkItem.Status status) {
        return switch (status) {
            case NOT_STARTED -> Tone.CALM;
            case IN_PROGRESS -> Tone.INFO;
            case FINISHED, MET -> Tone.GOOD;
            case TO_CHANGE -> Tone.WARN;
        };
    }
}
