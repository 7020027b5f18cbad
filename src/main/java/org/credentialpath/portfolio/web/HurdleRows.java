package org.credentialpath.portfolio.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credentialpath.cases.Hurdle;
import org.credentialpath.page.TaskRow;
import org.credentialpath.page.Tone;
import org.credentialpath.portfolio.Obstacle;

/** What other features ask for before an application, such as a fee. */
final class HurdleRows {

    private final List<Hurdle> hurdles;
    private final PortfolioWords words;

    HurdleRows(List<Obstacle> obstacles, PortfolioWords words) {
        this.hurdles = obstacles.stream()
                .flatMap(each -> Stream.ofNullable(each.hurdle()))
                .toList();
        this.words = words;
    }

    List<TaskRow> rows() {
        return hurdles.stream()
                .map(each -> new TaskRow(
                        title(each),
                        null,
                        each.address(),
                        each.address() == null ? Tone.CALM : Tone.WARN,
                        words.get(each.address() == null ? "portfolio.status.cannot-start" : "portfolio.status.to_do")))
                .toList();
    }

    /** The first that can be settled now. */
    Optional<NextStep> next(String due) {
        return hurdles.stream()
                .filter(each -> each.address() != null)
                .findFirst()
                .map(each -> new NextStep(
                        title(each),
                        words.get("portfolio.next.hurdle.text"),
                        due,
                        each.address(),
                        words.get("portfolio.next.hurdle.action")));
    }

    private String title(Hurdle hurdle) {
        return words.get(hurdle.messageKey(), hurdle.arguments().toArray());
    }
}
