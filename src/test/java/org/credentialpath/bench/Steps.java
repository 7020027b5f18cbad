package org.credentialpath.bench;

import java.util.Map;

/** One of the two sides of the comparison: takes requests from the invitation to a refusal, three steps each. */
interface Steps extends AutoCloseable {

    int STEPS = 3;

    /** Makes ready for as many runs; not measured. */
    void prepare(int runs);

    /** Takes one request through its three steps, each one transaction. */
    void run();

    Meter meter();

    @Override
    void close();

    /** Runs as many and returns the milliseconds a step took. */
    default double time(int runs) {
        prepare(runs);
        long begin = System.nanoTime();
        for (int i = 0; i < runs; i++) {
            run();
        }
        return (System.nanoTime() - begin) / 1e6 / runs / STEPS;
    }

    /** As {@link #time}, with the time of each part. */
    default Breakdown takeApart(int runs) {
        meter().begin();
        double step = time(runs);
        return new Breakdown(step, meter().end(), runs * STEPS);
    }

    /** What a step consists of. */
    record Breakdown(double milliseconds, Map<Part, Meter.Share> shares, int steps) {

        double of(Part part) {
            return shares.getOrDefault(part, new Meter.Share(0, 0)).nanos() / 1e6 / steps;
        }

        double trips(Part part) {
            return (double) shares.getOrDefault(part, new Meter.Share(0, 0)).trips() / steps;
        }

        /** What is left for the application and the engine to compute. */
        double rest() {
            double database = 0;
            for (Part part : Part.values()) {
                database += of(part);
            }
            return milliseconds - database;
        }
    }
}
