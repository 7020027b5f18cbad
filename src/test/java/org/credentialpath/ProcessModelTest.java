package org.credentialpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every model in {@code processes/}: what its labels and ids say, that everything it names exists, and that its picture
 * shows all of it. What the deployment gate refuses anyhow is tested there.
 */
class ProcessModelTest {

    private static final int MOST_STEPS = 25;
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z]*_[a-z][A-Za-z0-9]*");
    private static final Pattern LABEL = Pattern.compile("[A-Z][a-z]+( [\\w'’,-]+)+");
    private static final Pattern STATE = Pattern.compile("[A-Z][\\w'’ -]*[\\w’]");
    private static final Pattern TIMER = Pattern.compile(
            "\\$\\{(deadlines\\.at\\(execution, '[a-z0-9-]+'\\)|[a-z][A-Za-z]*Dates\\.[A-Za-z]+\\([A-Za-z]+\\)|[a-z][A-Za-z]*At)}");
    private static final Pattern LIMIT = Pattern.compile("deadlines\\.at\\(execution, '([a-z0-9-]+)'\\)");
    private static final Pattern DUE =
            Pattern.compile("\\$\\{deadlines\\.due\\(execution\\)}|\\$\\{[a-z]+Dates\\.\\w+\\(\\w+\\)}");

    private record Model(String name, BpmnModelInstance content) {

        <T extends ModelElementInstance> Collection<T> all(Class<T> kind) {
            return content.getModelElementsByType(kind);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Model> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files
                    .filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> new Model(name(file), Bpmn.readModelFromFile(file.toFile())))
                    .toList()
                    .stream();
        }
    }

    // ---- what it says

    @ParameterizedTest
    @MethodSource("models")
    void idsNameTheKindAndTheThing(Model model) {
        assertThat(model.all(FlowElement.class)).allSatisfy(each -> {
            assertThat(each.getId()).matches(ID);
            assertThat(each.getId()).startsWith(prefix(each));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void tasksSayWhatToDoWithWhat(Model model) {
        assertThat(model.all(Task.class)).allSatisfy(task -> assertThat(task.getName())
                .as(task.getId())
                .matches(LABEL)
                .doesNotMatch("\\w+(ing|ion) .*"));
        assertThat(model.all(CallActivity.class))
                .allSatisfy(call -> assertThat(call.getName()).as(call.getId()).matches(LABEL));
    }

    @ParameterizedTest
    @MethodSource("models")
    void gatewaysAskAndTheirFlowsAnswer(Model model) {
        model.all(Gateway.class).stream()
                .filter(gateway -> gateway instanceof ExclusiveGateway
                        && gateway.getOutgoing().size() > 1)
                .forEach(gateway -> {
                    assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                    assertThat(gateway.getOutgoing())
                            .allSatisfy(flow ->
                                    assertThat(flow.getName()).as(flow.getId()).isNotBlank());
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyChoiceHasAWayForTheRest(Model model) {
        model.all(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .forEach(gateway -> {
                    assertThat(gateway.getDefault())
                            .as("default of " + gateway.getId())
                            .isNotNull();
                    assertThat(gateway.getOutgoing())
                            .filteredOn(flow -> !flow.equals(gateway.getDefault()))
                            .allSatisfy(flow -> assertThat(flow.getConditionExpression())
                                    .as("condition of " + flow.getId())
                                    .isNotNull());
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void endsAreStatesOfTheirOwn(Model model) {
        Collection<EndEvent> ends = model.all(EndEvent.class);
        assertThat(ends)
                .isNotEmpty()
                .allSatisfy(end -> assertThat(end.getName()).as(end.getId()).matches(STATE));
        assertThat(ends.stream().map(EndEvent::getName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("models")
    void processAndUserTasksAreDocumented(Model model) {
        Stream.concat(model.all(Process.class).stream(), model.all(UserTask.class).stream())
                .forEach(each -> assertThat(each.getDocumentations())
                        .as("documentation of " + each.getId())
                        .singleElement()
                        .satisfies(text ->
                                assertThat(text.getTextContent()).contains(" ").endsWith(".")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aPictureOfItCanBeRead(Model model) {
        List<String> steps = model.all(FlowNode.class).stream()
                .filter(node -> !(node instanceof StartEvent || node instanceof EndEvent || node instanceof SubProcess))
                .map(FlowNode::getId)
                .toList();
        assertThat(steps).as("steps, without starts, ends and frames").hasSizeLessThanOrEqualTo(MOST_STEPS);
        model.all(FlowNode.class).forEach(node -> assertThat(node.getDiagramElement())
                .as("picture of " + node.getId())
                .isNotNull());
        model.all(SequenceFlow.class)
                .forEach(flow -> assertThat(flow.getDiagramElement().getWaypoints())
                        .as("picture of " + flow.getId())
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    // ---- what it needs

    @ParameterizedTest
    @MethodSource("models")
    void everyTaskOfAPersonHasAnOwnerAFormAndADueDate(Model model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            assertThat(Stream.of(task.getCamundaCandidateGroups(), task.getCamundaAssignee())
                            .filter(each -> each != null))
                    .as("who does " + task.getId())
                    .hasSize(1);
            assertThat(task.getCamundaDueDate()).as(task.getId()).matches(DUE);
            assertForm(task.getCamundaFormKey());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyLimitItWaitsForIsSet(Model model) throws IOException {
        String defaults = Files.readString(Path.of("processes/programs/defaults.yaml"));
        Stream<String> ofTasks = model.all(UserTask.class).stream()
                .filter(task -> task.getCamundaDueDate().contains("deadlines"))
                .map(task -> hyphenated(task.getId().substring("userTask_".length())));
        Stream<String> ofTimers =
                timers(model).flatMap(timer -> LIMIT.matcher(timer).results().map(found -> found.group(1)));
        assertThat(Stream.concat(ofTasks, ofTimers))
                .allSatisfy(limit -> assertThat(defaults).containsPattern("(?m)^  " + limit + ":"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void timersAskABeanOrAVariable(Model model) {
        assertThat(timers(model)).allSatisfy(timer -> assertThat(timer).matches(TIMER));
        assertThat(model.all(TimerEventDefinition.class)).allSatisfy(timer -> {
            assertThat(timer.getTimeCycle()).isNull();
            assertThat(timer.getTimeDuration()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNoticeItSendsIsWritten(Model model) {
        List<CamundaInputParameter> notices = model.all(CamundaInputParameter.class).stream()
                .filter(each -> each.getCamundaName().equals("notice"))
                .toList();
        assertThat(notices).allSatisfy(each -> assertThat(
                        Path.of("notices", each.getTextContent().strip() + ".md"))
                .exists());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskHasTheDelegateOfItsName(Model model) throws IOException {
        Set<String> classes = delegates();
        assertThat(model.all(ServiceTask.class)).allSatisfy(task -> {
            String expression = task.getCamundaDelegateExpression();
            String step = expression.substring(2, expression.length() - "Delegate}".length());
            // A step that is drawn twice has a longer id the second time.
            assertThat(task.getId()).startsWith("serviceTask_" + step);
            assertThat(classes).contains(capital(step) + "Delegate");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void calledModelsGetNamedVariablesOnly(Model model) {
        assertThat(model.all(CallActivity.class)).allSatisfy(call -> {
            assertThat(Path.of("processes", call.getCalledElement() + ".bpmn")).exists();
            List<CamundaIn> in = call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list();
            assertThat(in).as("what " + call.getId() + " passes").isNotEmpty().allSatisfy(each -> {
                assertThat(each.getCamundaVariables()).isNull();
                assertThat(each.getCamundaLocal()).isFalse();
            });
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaOut.class)
                            .list())
                    .allSatisfy(each -> assertThat(each.getCamundaVariables()).isNull());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepOfAJobSaysHowOftenItIsTriedAgain(Model model) {
        assertThat(model.all(ServiceTask.class))
                .filteredOn(ServiceTask::isCamundaAsyncBefore)
                .allSatisfy(task -> assertThat(retries(task))
                        .as("retries of " + task.getId())
                        .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void aTestWalksAllOfIt(Model model) {
        assertThat(texts(Path.of("src/test/java"))
                        .anyMatch(text -> text.contains("@WalksAll(\"" + model.name() + "\")")))
                .as("a process test with @WalksAll(\"%s\")", model.name())
                .isTrue();
    }

    private static String retries(ServiceTask task) {
        return task.getExtensionElements() == null
                ? ""
                : task
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaFailedJobRetryTimeCycle.class)
                        .list()
                        .stream()
                        .map(CamundaFailedJobRetryTimeCycle::getTextContent)
                        .collect(Collectors.joining());
    }

    private static void assertForm(String key) {
        String name = key.substring(key.indexOf(':') + 1);
        if (key.startsWith("form:")) {
            assertThat(Path.of("forms", name + ".form")).exists();
        } else {
            assertThat(texts(SOURCES).anyMatch(text -> text.contains("\"page:" + name + "\"")))
                    .as("a TaskPages bean that knows " + key)
                    .isTrue();
        }
    }

    private static Stream<String> timers(Model model) {
        return model.all(TimerEventDefinition.class).stream()
                .map(timer -> timer.getTimeDate() == null
                        ? "no date"
                        : timer.getTimeDate().getTextContent().strip());
    }

    private static String prefix(FlowElement element) {
        if (element instanceof SequenceFlow) {
            return "flow_";
        }
        if (element instanceof Gateway) {
            return "gateway_";
        }
        if (element instanceof IntermediateCatchEvent event) {
            return isTimer(event) ? "timerEvent_" : "catchEvent_";
        }
        String kind = element.getElementType().getTypeName();
        return (element instanceof BoundaryEvent ? "boundaryEvent" : kind) + "_";
    }

    private static boolean isTimer(CatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }

    private static Set<String> delegates() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(file -> file.endsWith("Delegate.java"))
                    .map(file -> file.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(ProcessModelTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String hyphenated(String word) {
        return Arrays.stream(word.split("(?=[A-Z])"))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }
}
