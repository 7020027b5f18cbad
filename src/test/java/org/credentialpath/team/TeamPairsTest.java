package org.credentialpath.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Teams work in pairs, and after one has gone nobody is alone. */
class TeamPairsTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 8, 9})
    void nobodyIsAloneAndThreeWorkTogetherOfAnOddNumber(int number) {
        Map<UUID, Integer> pairs = TeamPairs.of(teams(number));
        assertThat(pairs).hasSize(number);
        assertThat(TeamPairs.fits(pairs)).isTrue();
        assertThat(pairs.values().stream().distinct()).hasSize(number / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 8, 9})
    void afterAnyTeamHasGoneTheOthersArePairedAgain(int number) {
        Map<UUID, Integer> pairs = TeamPairs.of(teams(number));
        for (UUID gone : pairs.keySet()) {
            Map<UUID, Integer> left = new LinkedHashMap<>(pairs);
            left.remove(gone);
            assertThat(TeamPairs.fits(TeamPairs.mended(left))).isTrue();
        }
    }

    @Test
    void pairsThatAreWholeStayAsTheyAre() {
        List<UUID> teams = teams(9);
        Map<UUID, Integer> pairs = TeamPairs.of(teams);
        Map<UUID, Integer> left = new HashMap<>(pairs);
        left.remove(teams.get(8));
        assertThat(TeamPairs.mended(left)).isEqualTo(left);
    }

    @Test
    void theLastTeamIsAlone() {
        Map<UUID, Integer> one = TeamPairs.of(teams(1));
        assertThat(TeamPairs.mended(one)).isEqualTo(one);
        assertThat(TeamPairs.fits(one)).isTrue();
        assertThat(TeamPairs.of(List.of())).isEmpty();
    }

    private static List<UUID> teams(int number) {
        return Stream.generate(UUID::randomUUID).limit(number).toList();
    }
}
