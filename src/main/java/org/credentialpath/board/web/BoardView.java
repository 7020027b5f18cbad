package org.credentialpath.board.web;

import java.util.List;
import java.util.Locale;
import org.credentialpath.board.Standing;

/** What part of the board is shown, as the address says it: {@code ?show=stuck}. */
enum BoardView {
    /** Everybody who is in the cohort and goes on. */
    NOW,
    STUCK,
    /** Those who have something to do themselves. */
    MEMBER,
    /** Those who wait for the staff. */
    STAFF,
    /** Those who have left or finished. */
    OVER;

    /** What is no view is NOW. */
    static BoardView of(String word) {
        for (BoardView view : values()) {
            if (view.word().equals(word)) {
                return view;
            }
        }
        return NOW;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Standing> of(List<Standing> everybody) {
        return everybody.stream().filter(this::holds).toList();
    }

    private boolean holds(Standing each) {
        return switch (this) {
            case NOW -> !each.isOver();
            case STUCK -> each.isStuck();
            case MEMBER -> each.waitsForMember();
            case STAFF -> each.waitsForStaff();
            case OVER -> each.isOver();
        };
    }
}
