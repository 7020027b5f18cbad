package org.credentialpath.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * One question to a list of open tasks, asked on both sides.
 *
 * @param engine the nearest the engine's query can answer; null where it has nothing like it
 * @param sameRows whether both find the same
 */
record TaskQuestion(String words, Supplier<List<String>> ours, Supplier<List<String>> engine, boolean sameRows) {

    private static final int WARM_UP = 5;
    private static final int TIMES = 21;
    private static final long LONGEST = 10_000_000_000L;
    private static final double SLOW = 100;
    private static final double QUICK = 5;
    private static final double SEARCH = 50;

    /** The line of the table; other rows than the engine finds miss the goal, however fast. */
    Goal measure() {
        double our = milliseconds(ours);
        if (engine == null) {
            return line(number("%.2f", our), "–", "–", "–", our < SEARCH);
        }
        double engines = milliseconds(engine);
        boolean met = engines > SLOW ? engines / our >= 10 : our < QUICK || our <= 1.2 * engines;
        boolean same = !sameRows || ours.get().equals(engine.get());
        String rows = !sameRows ? "–" : same ? "yes" : "**no**";
        return line(number("%.2f", our), number("%.2f", engines), number("%.1f", engines / our), rows, met && same);
    }

    private Goal line(String our, String engines, String ratio, String rows, boolean met) {
        return Goal.of("| %s | %s | %s | %s | %s |".formatted(words, our, engines, ratio, rows), met);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    // What takes seconds is asked a few times only: it does not get shorter.
    private static double milliseconds(Supplier<List<String>> side) {
        long limit = System.nanoTime() + LONGEST / 2;
        for (int i = 0; i < WARM_UP && System.nanoTime() < limit; i++) {
            var unused = side.get();
        }
        limit = System.nanoTime() + LONGEST;
        List<Double> measured = new ArrayList<>();
        for (int i = 0; i < TIMES && (i < 3 || System.nanoTime() < limit); i++) {
            long begin = System.nanoTime();
            var unused = side.get();
            measured.add((System.nanoTime() - begin) / 1e6);
        }
        return Median.of(measured);
    }
}
