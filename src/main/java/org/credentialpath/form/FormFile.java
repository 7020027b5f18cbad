package org.credentialpath.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A form as its file says it. The release names this content, so that answers say which questions were asked. */
record FormFile(String id, String release, List<Component> components) {

    Stream<Component> all() {
        return components.stream().flatMap(Component::all);
    }

    boolean takesFiles() {
        return all().anyMatch(component -> component.kind() == Kind.FILEPICKER);
    }

    /** The button that sends the form, where the file words it. */
    Optional<Component> button() {
        return all().filter(component -> component.kind() == Kind.BUTTON)
                .filter(component -> !component.text("action").equals("reset"))
                .findFirst();
    }

    /** Whether people look over their answers before they send them. */
    boolean checked() {
        return button().flatMap(button -> button.property("check")).isPresent();
    }
}
