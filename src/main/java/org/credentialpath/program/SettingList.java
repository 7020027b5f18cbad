package org.credentialpath.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.credentialpath.program.Value.Entries;
import org.credentialpath.program.Value.Items;
import org.credentialpath.program.Value.Scalar;
import org.jspecify.annotations.Nullable;

/** Lists the values of a program file one by one; of long lists only their titles. */
final class SettingList {

    private static final Set<String> LEFT_OUT =
            Set.of("id", "name", "grantor", "unit", "packet", "models", "forms", "notices", "limits", "sources");
    private static final List<String> TITLES = List.of("title", "words", "name", "id");

    private final PacketFile file;
    private final List<Setting> settings = new ArrayList<>();

    private SettingList(PacketFile file) {
        this.file = file;
    }

    static List<Setting> of(PacketFile file) {
        var list = new SettingList(file);
        list.add("", file.merged());
        return list.settings;
    }

    private void add(String path, Value value) {
        if (value instanceof Entries entries) {
            entries.values().forEach((key, each) -> {
                if (!path.isEmpty() || !LEFT_OUT.contains(key)) {
                    add(path.isEmpty() ? key : path + "." + key, each);
                }
            });
        } else {
            settings.add(
                    new Setting(path, words(value), source(path), file.own().has(path)));
        }
    }

    private @Nullable String source(String path) {
        Map<String, String> sources = file.sources();
        return sources.get(path);
    }

    private static String words(Value value) {
        if (value instanceof Items items) {
            String between = items.values().stream().allMatch(Scalar.class::isInstance) ? ", " : "; ";
            return String.join(
                    between, items.values().stream().map(SettingList::title).toList());
        }
        return value instanceof Scalar scalar ? scalar.text() : title(value);
    }

    private static String title(Value value) {
        if (value instanceof Entries entries) {
            return TITLES.stream()
                    .flatMap(key -> Stream.ofNullable(entries.values().get(key)))
                    .findFirst()
                    // Texts by language have none of these: the first one will do.
                    .or(() -> entries.values().values().stream().findFirst())
                    .map(SettingList::title)
                    .orElse("");
        }
        return value instanceof Scalar scalar ? scalar.text() : "";
    }
}
