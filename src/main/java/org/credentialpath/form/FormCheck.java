package org.credentialpath.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.credentialpath.engine.Feel;
import org.springframework.stereotype.Service;

/** Finds what is wrong with a form file before anybody meets it on a page. */
@Service
public class FormCheck {

    private static final Set<String> TAKEN = Set.of("today", "i");

    private final ComponentCheck components;

    FormCheck(Feel feel) {
        this.components = new ComponentCheck(feel);
    }

    /** What is wrong, each naming the component; empty when the form can be used. */
    public List<String> check(String id, String text) {
        FormFile form;
        try {
            form = FormParser.parse(id, text);
        } catch (FormBroken broken) {
            return List.of(String.valueOf(broken.getMessage()));
        }
        List<String> faults = new ArrayList<>();
        keys(form.components(), faults);
        form.all().forEach(component -> components.check(component, faults));
        form.all()
                .filter(list -> list.kind() == Kind.DYNAMICLIST)
                .flatMap(list -> list.children().stream().flatMap(Component::all))
                .filter(question -> question.flag("readonly") || question.flag("disabled"))
                .forEach(question -> faults.add(name(question) + " is read-only, which a row of a list cannot be"));
        return faults.stream().map(fault -> "Form " + id + ": " + fault).toList();
    }

    /** The keys of all questions that do not stand in a list; empty for what is no form. */
    public Set<String> keys(String id, String text) {
        return keys(id, text, component -> true);
    }

    /** The keys without which the form's command can do nothing, as the usual form of a slot marks them. */
    public Set<String> needed(String id, String text) {
        return keys(id, text, component -> component.property("needed").isPresent());
    }

    private static Set<String> keys(String id, String text, Predicate<Component> wanted) {
        try {
            return FormParser.parse(id, text).components().stream()
                    .flatMap(Component::here)
                    .filter(wanted)
                    .map(Component::key)
                    .filter(key -> !key.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (FormBroken broken) {
            return Set.of();
        }
    }

    private static void keys(List<Component> level, List<String> faults) {
        Set<String> seen = new HashSet<>();
        level.stream()
                .flatMap(Component::here)
                .filter(component -> component.kind().asks() || component.kind() == Kind.DYNAMICLIST)
                .forEach(component -> {
                    key(component, faults);
                    if (!component.key().isEmpty() && !seen.add(component.key())) {
                        faults.add(name(component) + " has a key that another question has too");
                    }
                    if (component.kind() == Kind.DYNAMICLIST) {
                        keys(component.children(), faults);
                    }
                });
    }

    private static void key(Component component, List<String> faults) {
        if (component.key().isEmpty()) {
            faults.add(name(component) + " has no key");
        } else if (!component.key().matches("[A-Za-z][A-Za-z0-9_]{0,80}")) {
            faults.add(name(component) + ": a key has letters, digits and underscores only");
        } else if (TAKEN.contains(component.key())) {
            faults.add(name(component) + ": this key is taken by the house");
        }
    }

    static String name(Component component) {
        return FormBroken.name(component.json());
    }
}
