package org.credentialpath.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credentialpath.bench.Steps.Breakdown;

/** What one step costs with everything we write, beside the bare engine: the same model, in turn, in one process. */
final class StepPrice {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 3;
    private static final int RUNS = Integer.getInteger("bench.runs", 300);

    private StepPrice() {}

    /** Measures on a new data folder, which keeps what was written, and returns the lines of the report. */
    static List<String> measure(Path data) {
        try (HouseSteps house = new HouseSteps(data);
                BareSteps bare = new BareSteps(house.databaseAddress())) {
            // A click of an hour ago has warmed a server up; a round or two have not.
            for (int round = 0; round < WARM_UP; round++) {
                house.time(RUNS);
                bare.time(RUNS);
            }
            List<Double> ours = new ArrayList<>();
            List<Double> bares = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(house.time(RUNS));
                bares.add(bare.time(RUNS));
            }
            return report(ours, bares, house.takeApart(RUNS), bare.takeApart(RUNS));
        }
    }

    private static List<String> report(List<Double> ours, List<Double> bares, Breakdown house, Breakdown bare) {
        List<String> lines = new ArrayList<>();
        double our = Median.of(ours);
        double base = Median.of(bares);
        lines.add("## The price of a step");
        lines.add("");
        lines.add(
                "`cohort-request` from the invitation to a refusal, three steps, %d runs a round, median of %d rounds in turn."
                        .formatted(RUNS, ROUNDS));
        lines.add("");
        lines.add("| | with everything we write | bare engine, empty delegates | ratio (goal: at most 2.0) |");
        lines.add("|---|---|---|---|");
        lines.add(text("| a step | %.2f ms | %.2f ms | %.2f |", our, base, our / base));
        lines.add("");
        lines.add("One more round, taken apart (measuring costs a little itself):");
        lines.add("");
        lines.add("| a step's | ours, ms | round trips | bare, ms | round trips |");
        lines.add("|---|---|---|---|---|");
        for (Part part : Part.values()) {
            lines.add(text(
                    "| %s | %.2f | %.1f | %.2f | %.1f |",
                    part.words, house.of(part), house.trips(part), bare.of(part), bare.trips(part)));
        }
        lines.add(text("| computing | %.2f | | %.2f | |", house.rest(), bare.rest()));
        lines.add(text("| all | %.2f | | %.2f | |", house.milliseconds(), bare.milliseconds()));
        return lines;
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
