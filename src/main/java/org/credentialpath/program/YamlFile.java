package org.credentialpath.program;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credentialpath.program.Value.Entries;
import org.credentialpath.program.Value.Items;
import org.credentialpath.program.Value.Scalar;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML into {@link Value values}. No tag is ever turned into an object, and anchors are refused. */
final class YamlFile {

    private static final int LARGEST = 1024 * 1024;

    private final String name;
    private final Faults faults;

    private YamlFile(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    /** The entries of the file; when it has none, a fault is noted and the entries are empty. */
    static Entries read(String name, String text, Faults faults) {
        return new YamlFile(name, faults).entries(text);
    }

    private Entries entries(String text) {
        Node root = compose(text);
        Location start = new Location(name, 1, 1);
        if (root != null && value(root) instanceof Entries entries) {
            return entries;
        }
        if (faults.isEmpty()) {
            faults.add(start, "The file holds no entries.", "It should begin with \"id: name-of-the-program\".");
        }
        return new Entries(start, Map.of(), Map.of());
    }

    private @Nullable Node compose(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        try {
            return new Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            faults.add(
                    at(e.getProblemMark()),
                    "This is no YAML: " + e.getProblem() + ".",
                    "Mind the indentation, and put texts with a colon or a # into quotes.");
        } catch (YAMLException e) {
            faults.add(
                    new Location(name, 1, 1),
                    "The file cannot be read: " + e.getMessage() + ".",
                    "It should be YAML in UTF-8 of at most 1 MB.");
        }
        return null;
    }

    private Value value(Node node) {
        if (node.getAnchor() != null) {
            faults.add(at(node), "Anchors and aliases are not read.", "Write the value out where it is needed.");
            return new Scalar(at(node), "");
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            List<Value> values = sequence.getValue().stream().map(this::value).toList();
            return new Items(at(node), values);
        }
        String text = ((ScalarNode) node).getValue();
        return new Scalar(at(node), text.strip());
    }

    private Entries mapping(MappingNode node) {
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, Location> keys = new LinkedHashMap<>();
        for (NodeTuple entry : node.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.put(key, value(entry.getValueNode())) != null) {
                faults.add(at(entry.getKeyNode()), "\"" + key + "\" stands here twice.", "Keep one of the two.");
            }
            keys.put(key, at(entry.getKeyNode()));
        }
        return new Entries(at(node), values, keys);
    }

    private Location at(Node node) {
        return at(node.getStartMark());
    }

    private Location at(@Nullable Mark mark) {
        return mark == null ? new Location(name, 1, 1) : new Location(name, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
