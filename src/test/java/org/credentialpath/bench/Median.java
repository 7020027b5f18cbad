package org.credentialpath.bench;

import java.util.List;

/** The middle of an odd number of measurements. */
final class Median {

    private Median() {}

    static double of(List<Double> measured) {
        return measured.stream().sorted().toList().get(measured.size() / 2);
    }
}
