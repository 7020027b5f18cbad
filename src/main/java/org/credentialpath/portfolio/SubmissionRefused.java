package org.credentialpath.portfolio;

import java.util.List;

/** The portfolio cannot be submitted now; every obstacle is named at once. */
public class SubmissionRefused extends RuntimeException {

    private final transient List<Obstacle> obstacles;

    SubmissionRefused(List<Obstacle> obstacles) {
        super(obstacles.toString());
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
