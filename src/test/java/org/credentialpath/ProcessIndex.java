package org.credentialpath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;

/** Writes the index of the models: what each is for, what people do in it, until when, and which notices it sends. */
final class ProcessIndex {

    private static final Pattern LIMIT = Pattern.compile("(?m)^  ([a-z0-9-]+): \\{due: ([^,}]+)");
    private static final Pattern SCOPED = Pattern.compile("\\$\\{groups\\.scoped\\('([a-z-]+)', [a-zA-Z]+\\)}");
    private static final Pattern PERSON = Pattern.compile("\\$\\{([a-z]+)Id}");

    private final Map<String, String> limits = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    private ProcessIndex(Path folder) throws IOException {
        LIMIT.matcher(Files.readString(folder.resolve("programs/defaults.yaml")))
                .results()
                .forEach(found -> limits.put(found.group(1), found.group(2).strip()));
    }

    static String of(Path folder) throws IOException {
        var index = new ProcessIndex(folder);
        Map<String, BpmnModelInstance> models = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .forEach(file -> models.put(
                            file.getFileName().toString().replace(".bpmn", ""), Bpmn.readModelFromFile(file.toFile())));
        }
        index.overview(models);
        models.forEach(index::model);
        return index.text.toString();
    }

    private void overview(Map<String, BpmnModelInstance> models) {
        line("# Processes");
        line("");
        line(
                "Written by `mvn test -Dtest=ProcessIndexTest -Dindex=write` from the models beside it. Times are the defaults of");
        line("`programs/defaults.yaml` (d days, bd business days); a program may set its own.");
        line("");
        line("| Process | From | To | Calls |");
        line("|---|---|---|---|");
        models.forEach((name, model) -> line("| [" + process(model).getName() + "](#" + name + ") | "
                + names(model, StartEvent.class) + " | " + names(model, EndEvent.class) + " | " + calls(model) + " |"));
    }

    private void model(String name, BpmnModelInstance model) {
        line("");
        line("## " + name);
        line("");
        line("**[" + process(model).getName() + "](" + name + ".bpmn).** " + documentation(process(model)));
        List<UserTask> tasks = List.copyOf(model.getModelElementsByType(UserTask.class));
        if (!tasks.isEmpty()) {
            line("");
            line("| Task | Who | Opens | Time | What is done |");
            line("|---|---|---|---|---|");
            tasks.forEach(task -> line("| " + task.getName() + " | " + who(task) + " | `" + task.getCamundaFormKey()
                    + "` | " + time(task) + " | " + documentation(task) + " |"));
        }
        String notices = model.getModelElementsByType(CamundaInputParameter.class).stream()
                .filter(each -> each.getCamundaName().equals("notice"))
                .map(each -> each.getTextContent().strip())
                .distinct()
                .map(notice -> "[" + notice + "](../notices/" + notice + ".md)")
                .collect(Collectors.joining(", "));
        if (!notices.isEmpty()) {
            line("");
            line("Notices: " + notices + ".");
        }
    }

    private static String who(UserTask task) {
        String group = task.getCamundaCandidateGroups();
        if (group == null) {
            return PERSON.matcher(task.getCamundaAssignee()).replaceAll("$1");
        }
        return SCOPED.matcher(group).replaceAll("$1 (their own)").replace('-', ' ');
    }

    private String time(UserTask task) {
        String limit = Arrays.stream(
                        task.getId().substring("userTask_".length()).split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
        return task.getCamundaDueDate().contains("deadlines") ? limits.getOrDefault(limit, "–") : "a date of the case";
    }

    private static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    // Those of the process itself; event sub-processes have their own.
    private static String names(BpmnModelInstance model, Class<? extends FlowElement> kind) {
        return model.getModelElementsByType(kind).stream()
                .filter(each -> each.getParentElement() instanceof Process)
                .map(FlowElement::getName)
                .collect(Collectors.joining(", "));
    }

    private static String calls(BpmnModelInstance model) {
        return model.getModelElementsByType(CallActivity.class).stream()
                .map(call -> "[" + call.getCalledElement() + "](#" + call.getCalledElement() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(each -> each.getTextContent().strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
