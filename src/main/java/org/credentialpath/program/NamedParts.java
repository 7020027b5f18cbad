package org.credentialpath.program;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.credentialpath.engine.DeploymentGate;
import org.credentialpath.engine.Finding;
import org.credentialpath.form.FormCheck;
import org.credentialpath.program.ProgramFiles.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The forms, models and notices that program files name, each checked by the module that works with it. */
@Component
class NamedParts implements References {

    private final ProgramFiles files;
    private final FormCheck forms;
    private final DeploymentGate gate;
    private final ObjectProvider<NoticeCheck> notices;

    NamedParts(ProgramFiles files, FormCheck forms, DeploymentGate gate, ObjectProvider<NoticeCheck> notices) {
        this.files = files;
        this.forms = forms;
        this.gate = gate;
        this.notices = notices;
    }

    @Override
    public boolean hasForm(String form) {
        return files.text(Part.FORM, form).isPresent();
    }

    @Override
    public Optional<String> model(String model) {
        return files.text(Part.MODEL, model);
    }

    @Override
    public boolean hasNotice(String notice) {
        return files.text(Part.NOTICE, notice).isPresent();
    }

    @Override
    public Set<String> asked(String form) {
        return files.text(Part.FORM, form).map(text -> forms.keys(form, text)).orElse(Set.of());
    }

    @Override
    public Set<String> needed(String slot) {
        return files.builtInText(Part.FORM, slot)
                .map(text -> forms.needed(slot, text))
                .orElse(Set.of());
    }

    @Override
    public List<String> formFaults(String form) {
        return faults(Part.FORM, form, text -> forms.check(form, text));
    }

    @Override
    public List<String> modelFaults(String model) {
        return faults(
                Part.MODEL,
                model,
                text -> files.builtInText(Part.MODEL, model).isPresent()
                        ? List.of("There is a built-in model of this name.")
                        : gate.check(model + ".bpmn", text).stream()
                                .map(Finding::toString)
                                .toList());
    }

    @Override
    public List<String> noticeFaults(String notice) {
        return faults(Part.NOTICE, notice, text -> notices.stream()
                .flatMap(check -> check.check(notice, text).stream())
                .toList());
    }

    private List<String> faults(Part part, String name, Function<String, List<String>> check) {
        return files.addedText(part, name).map(check).orElse(List.of());
    }
}
