package org.credentialpath.program;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.credentialpath.program.Value.Entries;

/** Notes faults of a packet at the paths of its file. */
record Notes(Entries file, Faults faults) {

    /** @param path keys, and for entries of a list their places from 0 */
    void fault(String what, String right, Object... path) {
        faults.add(file.at(path), what, right);
    }

    /** Notes every entry of the list at the path whose id was used before. */
    <T> void unique(List<T> list, Function<T, ?> id, String key, Object... path) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Object each = id.apply(list.get(i));
            if (!seen.add(each)) {
                Object[] where =
                        Stream.concat(Stream.of(path), Stream.of(i, key)).toArray();
                fault("\"" + each + "\" stands here twice.", "Each may stand in this list once.", where);
            }
        }
    }

    /** Notes every name that is not among the known ones. */
    void known(List<String> names, Set<String> known, String what, Object... path) {
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                Object[] where = Stream.concat(Stream.of(path), Stream.of(i)).toArray();
                fault("There is no " + what + " \"" + names.get(i) + "\".", Closest.to(names.get(i), known), where);
            }
        }
    }
}
