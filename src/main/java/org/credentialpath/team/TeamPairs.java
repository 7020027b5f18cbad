package org.credentialpath.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Puts teams into pairs; of an odd number, three work together. */
final class TeamPairs {

    private TeamPairs() {}

    /** The pair of each team, from 1, in the order given. */
    static Map<UUID, Integer> of(List<UUID> teams) {
        Map<UUID, Integer> pairs = new LinkedHashMap<>();
        int most = Math.max(1, teams.size() / 2);
        for (int i = 0; i < teams.size(); i++) {
            pairs.put(teams.get(i), Math.min(i / 2 + 1, most));
        }
        return pairs;
    }

    /**
     * The pairs after some teams have gone: whoever is alone gets the third of a pair of three, else joins another one.
     *
     * @param left those who are still there
     */
    static Map<UUID, Integer> mended(Map<UUID, Integer> left) {
        Map<UUID, Integer> pairs = new LinkedHashMap<>(left);
        for (UUID alone : alone(left)) {
            groups(pairs).entrySet().stream()
                    .filter(group -> group.getValue().size() == 3)
                    .findFirst()
                    .ifPresentOrElse(
                            three -> pairs.put(three.getValue().get(2), pairs.getOrDefault(alone, 1)),
                            () -> join(alone, pairs));
        }
        return pairs;
    }

    /** Whether nobody is alone and no more than three are together; one single team has nobody to be with. */
    static boolean fits(Map<UUID, Integer> pairs) {
        return pairs.size() == 1
                || groups(pairs).values().stream().allMatch(group -> group.size() == 2 || group.size() == 3);
    }

    private static void join(UUID alone, Map<UUID, Integer> pairs) {
        groups(pairs).entrySet().stream()
                .filter(group -> !group.getValue().contains(alone))
                .findFirst()
                .ifPresent(other -> pairs.put(alone, other.getKey()));
    }

    private static List<UUID> alone(Map<UUID, Integer> pairs) {
        return groups(pairs).values().stream()
                .filter(group -> group.size() == 1)
                .map(group -> group.get(0))
                .toList();
    }

    private static Map<Integer, List<UUID>> groups(Map<UUID, Integer> pairs) {
        Map<Integer, List<UUID>> groups = new TreeMap<>();
        pairs.forEach((team, pair) ->
                groups.computeIfAbsent(pair, each -> new ArrayList<>()).add(team));
        return groups;
    }
}
