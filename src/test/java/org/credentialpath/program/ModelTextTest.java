package org.credentialpath.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credentialpath.program.Value.Entries;
import org.junit.jupiter.api.Test;

/** A program whose models ask for what is not there is refused. */
class ModelTextTest {

    private static final Map<String, String> MODELS = Map.of("first", """
            <bpmn:userTask id="userTask_askTwice" camunda:formKey="form:question" />
            <bpmn:callActivity id="callActivity_second" calledElement="second" />""", "second", """
            <bpmn:userTask id="userTask_look" camunda:formKey="page:portfolio" />
            <bpmn:timeDate>${deadlines.at(execution, 'look-lapse')}</bpmn:timeDate>
            <bpmn:callActivity id="callActivity_first" calledElement="first" />""");

    @Test
    void findsFormsAndLimitsOfAModelAndThoseItCalls() {
        ModelText text = ModelText.of("first", references(Set.of())).orElseThrow();

        assertThat(text.slots()).containsExactly("question");
        assertThat(text.limits()).containsExactly("ask-twice", "look", "look-lapse");
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(faults("", Set.of()))
                .containsExactly(
                        "The model \"first\" asks for the form \"question\", and there is none.",
                        "The model \"first\" waits for the limit \"ask-twice\", and there is none.",
                        "The model \"first\" waits for the limit \"look\", and there is none.",
                        "The model \"first\" waits for the limit \"look-lapse\", and there is none.");
    }

    @Test
    void isContentWhenEverythingIsThere() {
        String limits = "limits: {ask-twice: {due: 1 d}, look: {due: 1 d}, look-lapse: {due: 1 d}}\n";

        assertThat(faults(limits, Set.of("question"))).isEmpty();
        assertThat(faults(limits + "forms: {question: other}\n", Set.of("other")))
                .isEmpty();
        assertThat(faults(limits + "forms: {question: other}\n", Set.of("question")))
                .containsExactly("There is no form \"other\".");
    }

    private static List<String> faults(String more, Set<String> forms) {
        var faults = new Faults();
        String text = "id: a\nname: A\ngrantor: B\nunit: person\npacket: '1'\nmodels: {case: first}\n" + more;
        Entries file = YamlFile.read("a.yaml", text, faults);
        PacketFile read = PacketFile.read(file, file, faults);
        new ReferenceRules(read.packet(), references(forms), new Notes(file, faults)).check();
        return new ArrayList<>(faults.found().stream().map(ProgramFault::what).toList());
    }

    @Test
    void knowsWhoDoesAStep() {
        var models = new AskedModels(Set.of(), Map.of("first", """
                <bpmn:userTask id="userTask_a" camunda:formKey="form:a" camunda:candidateGroups="coordinator" />
                <bpmn:userTask id="userTask_b" camunda:formKey="page:b"
                    camunda:candidateGroups="${groups.scoped('reviewer', roundId)}" />
                <bpmn:userTask id="userTask_c" camunda:formKey="page:c" camunda:assignee="${observerId}">
                <bpmn:serviceTask id="serviceTask_d" camunda:delegateExpression="${doThisDelegate}" />
                <bpmn:callActivity id="callActivity_e" calledElement="nowhere" />"""));

        ModelText text = ModelText.of("first", models).orElseThrow();

        assertThat(text.doers()).isEqualTo(Map.of("form:a", "coordinator", "page:b", "reviewer", "page:c", "observer"));
        assertThat(text.work()).containsExactly("doThisDelegate");
        assertThat(text.missing()).containsExactly("nowhere");
    }

    private static References references(Set<String> forms) {
        return new AskedModels(forms, MODELS);
    }

    /** Forms and models that are there, and nothing wrong with any. */
    private record AskedModels(Set<String> forms, Map<String, String> models) implements References {

        @Override
        public boolean hasForm(String form) {
            return forms.contains(form);
        }

        @Override
        public Optional<String> model(String model) {
            return Optional.ofNullable(models.get(model));
        }

        @Override
        public boolean hasNotice(String notice) {
            return true;
        }

        @Override
        public Set<String> asked(String form) {
            return Set.of();
        }

        @Override
        public Set<String> needed(String slot) {
            return Set.of();
        }

        @Override
        public List<String> formFaults(String form) {
            return List.of();
        }

        @Override
        public List<String> modelFaults(String model) {
            return List.of();
        }

        @Override
        public List<String> noticeFaults(String notice) {
            return List.of();
        }
    }
}
