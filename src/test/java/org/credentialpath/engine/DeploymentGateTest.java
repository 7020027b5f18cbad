package org.credentialpath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.credentialpath.shared.HouseClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Every way known to us of making a model do more than it should is refused, with the element and the reason. */
class DeploymentGateTest {

    private static final String SCRIPT =
            "<camunda:script scriptFormat=\"groovy\">Runtime.runtime.exec('id')</camunda:script>";
    private static final String TASK = "<bpmn:documentation>It is done.</bpmn:documentation>";
    private static final String SERVICE = "camunda:delegateExpression=\"${recordDelegate}\"";
    private static final String CONDITION = "${outcome == 'NOT_DONE' &amp;&amp; !again}";
    private static final String INPUT = "<camunda:inputParameter name=\"notice\">done</camunda:inputParameter>";
    private static final String RETRY = "PT1M,PT10M,PT1H";
    private static final String TIMER = "${deadlines.at(execution, 'late')}";
    private static final String END =
            "<bpmn:endEvent id=\"endEvent_done\" name=\"Done\"><bpmn:incoming>flow_toEnd</bpmn:incoming>";

    private final DeploymentGate gate = gate();

    /**
     * A harmless model in which one thing was replaced.
     *
     * @param at the id of the element the finding names
     * @param says part of the reason
     */
    record Attack(String name, String replace, String with, String at, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void letsHarmlessModelsThrough() {
        assertThat(gate.check("harmless.bpmn", read("harmless.bpmn"))).isEmpty();
        assertThat(gate.check("harmless.dmn", read("harmless.dmn"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"code", "expressions", "outside", "unfinished"})
    void refusesAttackModels(Attack attack) {
        refuses(attack, "harmless.bpmn");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void refusesAttackDecisions(Attack attack) {
        refuses(attack, "harmless.dmn");
    }

    private void refuses(Attack attack, String file) {
        String harmless = read(file);
        assertThat(harmless).contains(attack.replace());

        List<Finding> findings = gate.check(file, harmless.replace(attack.replace(), attack.with()));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.elementId()).isEqualTo(attack.at());
            assertThat(finding.reason()).contains(attack.says());
        });
    }

    static Stream<Attack> code() {
        return Stream.of(
                new Attack(
                        "script task",
                        "<bpmn:callActivity id=\"callActivity_next\" name=\"Go on\" calledElement=\"next\" camunda:calledElementBinding=\"latest\">",
                        "<bpmn:scriptTask id=\"scriptTask_x\" scriptFormat=\"javascript\"><bpmn:script>java.lang.Runtime</bpmn:script></bpmn:scriptTask><bpmn:callActivity id=\"callActivity_next\" name=\"Go on\" calledElement=\"next\">",
                        "scriptTask_x",
                        "scriptTask"),
                new Attack(
                        "Java class",
                        SERVICE,
                        "camunda:class=\"java.lang.ProcessBuilder\"",
                        "serviceTask_record",
                        "class"),
                new Attack(
                        "old namespace",
                        "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"",
                        "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" xmlns:activiti=\"http://activiti.org/bpmn\" activiti:class=\"x\"",
                        "definitions_harmless",
                        "activiti:class"),
                new Attack(
                        "service expression",
                        SERVICE,
                        "camunda:expression=\"${groups.scoped('a', 'b')}\"",
                        "serviceTask_record",
                        "expression"),
                new Attack("built-in type", SERVICE, "camunda:type=\"mail\"", "serviceTask_record", "type"),
                new Attack("shell task", SERVICE, "camunda:type=\"shell\"", "serviceTask_record", "type"),
                new Attack(
                        "external worker",
                        SERVICE,
                        "camunda:type=\"external\" camunda:topic=\"x\"",
                        "serviceTask_record",
                        "topic"),
                new Attack(
                        "result variable",
                        SERVICE,
                        SERVICE + " camunda:resultVariable=\"x\"",
                        "serviceTask_record",
                        "resultVariable"),
                new Attack(
                        "unknown bean",
                        SERVICE,
                        "camunda:delegateExpression=\"${nobodysDelegate}\"",
                        "serviceTask_record",
                        "nobodysDelegate"),
                new Attack(
                        "bean that is no delegate",
                        SERVICE,
                        "camunda:delegateExpression=\"${secretBean}\"",
                        "serviceTask_record",
                        "secretBean"),
                new Attack(
                        "expressible bean as delegate",
                        SERVICE,
                        "camunda:delegateExpression=\"${groups}\"",
                        "serviceTask_record",
                        "groups"),
                new Attack(
                        "delegate from a call",
                        SERVICE,
                        "camunda:delegateExpression=\"${groups.scoped('a','b')}\"",
                        "serviceTask_record",
                        "named like"),
                new Attack(
                        "execution listener with class",
                        TASK,
                        TASK
                                + "<bpmn:extensionElements><camunda:executionListener event=\"start\" class=\"x.Y\"/></bpmn:extensionElements>",
                        "userTask_do",
                        "executionListener"),
                new Attack(
                        "task listener with script",
                        TASK,
                        TASK + "<bpmn:extensionElements><camunda:taskListener event=\"create\">" + SCRIPT
                                + "</camunda:taskListener></bpmn:extensionElements>",
                        "userTask_do",
                        "taskListener"),
                new Attack(
                        "task listener with a known bean",
                        TASK,
                        TASK
                                + "<bpmn:extensionElements><camunda:taskListener event=\"create\" delegateExpression=\"${recordDelegate}\"/></bpmn:extensionElements>",
                        "userTask_do",
                        "taskListener"),
                new Attack(
                        "connector",
                        INPUT,
                        INPUT
                                + "</camunda:inputOutput><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector><camunda:inputOutput>",
                        "serviceTask_record",
                        "connector"),
                new Attack(
                        "script in an input",
                        INPUT,
                        "<camunda:inputParameter name=\"notice\">" + SCRIPT + "</camunda:inputParameter>",
                        "serviceTask_record",
                        "script"),
                new Attack(
                        "script in an output",
                        INPUT,
                        "<camunda:outputParameter name=\"x\">" + SCRIPT + "</camunda:outputParameter>",
                        "serviceTask_record",
                        "script"),
                new Attack(
                        "script from a file",
                        INPUT,
                        "<camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"js\" resource=\"classpath://x.js\"/></camunda:inputParameter>",
                        "serviceTask_record",
                        "script"),
                new Attack(
                        "script condition",
                        "xsi:type=\"bpmn:tFormalExpression\">" + CONDITION,
                        "xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\">true",
                        "flow_no",
                        "language"),
                new Attack(
                        "condition from a resource",
                        "xsi:type=\"bpmn:tFormalExpression\">" + CONDITION,
                        "xsi:type=\"bpmn:tFormalExpression\" camunda:resource=\"deployment://x.js\">" + CONDITION,
                        "flow_no",
                        "resource"),
                new Attack(
                        "form field validator",
                        TASK,
                        TASK
                                + "<bpmn:extensionElements><camunda:formData><camunda:formField id=\"f\"><camunda:validation><camunda:constraint name=\"validator\" config=\"x.Y\"/></camunda:validation></camunda:formField></camunda:formData></bpmn:extensionElements>",
                        "userTask_do",
                        "formData"),
                new Attack(
                        "form handler class",
                        "camunda:formKey=\"form:do\"",
                        "camunda:formKey=\"form:do\" camunda:formHandlerClass=\"x.Y\"",
                        "userTask_do",
                        "formHandlerClass"),
                new Attack(
                        "own variable mapping",
                        "calledElement=\"next\"",
                        "calledElement=\"next\" camunda:variableMappingClass=\"x.Y\"",
                        "callActivity_next",
                        "variableMappingClass"));
    }

    static Stream<Attack> expressions() {
        return Stream.of(
                new Attack(
                        "class of a text",
                        CONDITION,
                        "${''.getClass().forName('java.lang.Runtime')}",
                        "flow_no",
                        "not a value"),
                new Attack("class as a property", CONDITION, "${''.class}", "flow_no", "inside a value"),
                new Attack("class in brackets", CONDITION, "${outcome['class']}", "flow_no", "inside a value"),
                new Attack("deferred expression", CONDITION, "#{''.getClass()}", "flow_no", "not a value"),
                new Attack(
                        "the engine through the execution",
                        CONDITION,
                        "${execution.processEngineServices}",
                        "flow_no",
                        "inside a value"),
                new Attack(
                        "a call on the execution",
                        CONDITION,
                        "${execution.getProcessEngineServices()}",
                        "flow_no",
                        "execution.getProcessEngineServices"),
                new Attack("class of a known bean", CONDITION, "${groups.getClass()}", "flow_no", "groups.getClass"),
                new Attack(
                        "chain behind a known bean",
                        CONDITION,
                        "${groups.scoped('a','b').getBytes()}",
                        "flow_no",
                        "not a value"),
                new Attack("bean of the context", CONDITION, "${secretBean.open()}", "flow_no", "secretBean.open"),
                new Attack(
                        "running a delegate",
                        CONDITION,
                        "${recordDelegate.execute(execution)}",
                        "flow_no",
                        "recordDelegate.execute"),
                new Attack(
                        "attack in an argument",
                        CONDITION,
                        "${groups.scoped(''.getClass(), 'b')}",
                        "flow_no",
                        "not a value"),
                new Attack("function", CONDITION, "${dateTime().toString()}", "flow_no", "not a value"),
                new Attack("function alone", CONDITION, "${currentUser()}", "flow_no", "currentUser"),
                new Attack(
                        "attack in a choice", CONDITION, "${again ? ''.getClass() : true}", "flow_no", "not a value"),
                new Attack("unreadable expression", CONDITION, "${outcome ==}", "flow_no", "cannot be read"),
                new Attack(
                        "attack in the assignee",
                        "camunda:candidateGroups=\"coordinator,${groups.scoped('facilitator', cohortId)}\"",
                        "camunda:assignee=\"${''.getClass()}\"",
                        "userTask_do",
                        "not a value"),
                new Attack(
                        "attack in the groups",
                        "coordinator,${groups",
                        "coordinator,${secretBean.name()},${groups",
                        "userTask_do",
                        "secretBean"),
                new Attack(
                        "attack in the due date",
                        "${deadlines.due(execution)}",
                        "${execution.variables}",
                        "userTask_do",
                        "inside a value"),
                new Attack("attack in a timer", TIMER, "${''.getClass()}", "timer_late", "not a value"),
                new Attack(
                        "attack in an input",
                        INPUT,
                        "<camunda:inputParameter name=\"x\">${''.getClass()}</camunda:inputParameter>",
                        "serviceTask_record",
                        "not a value"),
                new Attack(
                        "attack in the business key",
                        "businessKey=\"${caseId}\"",
                        "businessKey=\"${secretBean.name()}\"",
                        "callActivity_next",
                        "secretBean"),
                new Attack(
                        "attack in a mapped value",
                        "<camunda:in source=\"program\" target=\"program\"/>",
                        "<camunda:in sourceExpression=\"${''.getClass()}\" target=\"x\"/>",
                        "callActivity_next",
                        "not a value"),
                new Attack(
                        "attack in the name",
                        "name=\"Do it\"",
                        "name=\"Do ${''.getClass()}\"",
                        "userTask_do",
                        "no place"),
                new Attack(
                        "attack in the documentation",
                        "It is done.",
                        "It is ${''.getClass()}",
                        "userTask_do",
                        "no place"),
                new Attack("attack in the form key", "form:do", "${''.getClass()}", "userTask_do", "no place"),
                new Attack(
                        "computed process to call",
                        "calledElement=\"next\"",
                        "calledElement=\"${outcome}\"",
                        "callActivity_next",
                        "no place"),
                new Attack("attack in the retries", RETRY, "${''.getClass()}", "serviceTask_record", "no place"),
                new Attack(
                        "attack in the collection",
                        "camunda:collection=\"ids\"",
                        "camunda:collection=\"${secretBean.all()}\"",
                        "callActivity_next",
                        "secretBean"));
    }

    static Stream<Attack> outside() {
        return Stream.of(
                new Attack(
                        "document type",
                        "<bpmn:definitions",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><bpmn:definitions",
                        "harmless",
                        "cannot be read"),
                new Attack("broken XML", "</bpmn:process>", "", "harmless", "cannot be read"),
                new Attack(
                        "schema elsewhere",
                        "targetNamespace",
                        "xsi:schemaLocation=\"http://evil.example evil.xsd\" targetNamespace",
                        "definitions_harmless",
                        "schemaLocation"),
                new Attack(
                        "import",
                        "<bpmn:process",
                        "<bpmn:import importType=\"x\" location=\"http://evil.example/x.wsdl\" namespace=\"x\"/><bpmn:process",
                        "definitions_harmless",
                        "import"),
                new Attack(
                        "web service",
                        "<bpmn:process",
                        "<bpmn:interface id=\"interface_x\" name=\"x\"/><bpmn:process",
                        "interface_x",
                        "interface"),
                new Attack(
                        "web service operation",
                        SERVICE,
                        SERVICE + " implementation=\"##WebService\" operationRef=\"x\"",
                        "serviceTask_record",
                        "operationRef"),
                new Attack(
                        "foreign element",
                        TASK,
                        TASK + "<bpmn:extensionElements><evil:thing xmlns:evil=\"urn:evil\"/></bpmn:extensionElements>",
                        "userTask_do",
                        "evil:thing"),
                new Attack(
                        "form from an address",
                        "form:do",
                        "embedded:app:https://evil.example/form.html",
                        "userTask_do",
                        "form:"),
                new Attack(
                        "condition event",
                        END,
                        END
                                + "<bpmn:conditionalEventDefinition><bpmn:condition>${true}</bpmn:condition></bpmn:conditionalEventDefinition>",
                        "endEvent_done",
                        "conditionalEventDefinition"),
                new Attack(
                        "signal to every run",
                        END,
                        END + "<bpmn:signalEventDefinition signalRef=\"x\"/>",
                        "endEvent_done",
                        "signalEventDefinition"),
                new Attack("endless retries", RETRY, "R9999/PT0S", "serviceTask_record", "Retries"),
                new Attack(
                        "all variables handed on",
                        "<camunda:in source=\"program\" target=\"program\"/>",
                        "<camunda:in variables=\"all\"/>",
                        "callActivity_next",
                        "variables"),
                new Attack(
                        "fixed old release",
                        "camunda:calledElementBinding=\"latest\"",
                        "camunda:calledElementBinding=\"deployment\"",
                        "callActivity_next",
                        "latest"),
                new Attack(
                        "other tenant",
                        "calledElement=\"next\"",
                        "calledElement=\"next\" camunda:calledElementTenantId=\"x\"",
                        "callActivity_next",
                        "Tenant"),
                new Attack(
                        "who may start it",
                        "camunda:historyTimeToLive=\"P180D\"",
                        "camunda:historyTimeToLive=\"P180D\" camunda:candidateStarterGroups=\"x\"",
                        "harmless",
                        "candidateStarterGroups"),
                new Attack("typed-in wait", TIMER, "2099-01-01T00:00:00Z", "timer_late", "program"),
                new Attack(
                        "cycle timer",
                        "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">" + TIMER + "</bpmn:timeDate>",
                        "<bpmn:timeCycle>R/PT1S</bpmn:timeCycle>",
                        "timer_late",
                        "timeCycle"));
    }

    static Stream<Attack> unfinished() {
        return Stream.of(
                new Attack("no time to live", "camunda:historyTimeToLive=\"P180D\"", "", "harmless", "history"),
                new Attack("time to live in years", "P180D", "P3Y", "harmless", "days"),
                new Attack(
                        "other id than the file",
                        "<bpmn:process id=\"harmless\"",
                        "<bpmn:process id=\"other\"",
                        "other",
                        "like its file"),
                new Attack("generated id", "userTask_do", "Activity_0k3j2h1", "Activity_0k3j2h1", "speaking"),
                new Attack("generated flow id", "flow_toRecord", "Flow_1abc2de", "Flow_1abc2de", "speaking"),
                new Attack("task without a name", "name=\"Do it\"", "", "userTask_do", "no name"),
                new Attack(
                        "end without a name",
                        "id=\"endEvent_done\" name=\"Done\"",
                        "id=\"endEvent_done\"",
                        "endEvent_done",
                        "no name"),
                new Attack("question without words", "name=\"Done?\"", "", "gateway_done", "question"),
                new Attack("answer without words", "name=\"No\"", "", "flow_no", "answer"),
                new Attack(
                        "process without documentation",
                        "<bpmn:documentation>Nothing in here does any harm.</bpmn:documentation>",
                        "",
                        "harmless",
                        "documentation"),
                new Attack("task without documentation", TASK, "", "userTask_do", "documentation"),
                new Attack(
                        "task for nobody",
                        "camunda:candidateGroups=\"coordinator,${groups.scoped('facilitator', cohortId)}\"",
                        "",
                        "userTask_do",
                        "Nobody"),
                new Attack(
                        "task without an end",
                        "camunda:dueDate=\"${deadlines.due(execution)}\"",
                        "",
                        "userTask_do",
                        "due date"),
                new Attack("step that does nothing", SERVICE, "", "serviceTask_record", "building block"),
                new Attack(
                        "process that cannot run",
                        "isExecutable=\"true\"",
                        "isExecutable=\"false\"",
                        "harmless",
                        "executable"));
    }

    static Stream<Attack> decisions() {
        return Stream.of(
                new Attack(
                        "script language",
                        "expressionLanguage=\"feel\"",
                        "expressionLanguage=\"javascript\"",
                        "inputExpression_day",
                        "javascript"),
                new Attack(
                        "JUEL",
                        "expressionLanguage=\"feel\"",
                        "expressionLanguage=\"juel\"",
                        "inputExpression_day",
                        "juel"),
                new Attack(
                        "JUEL expression",
                        "<text>hours</text>",
                        "<text>${''.getClass()}</text>",
                        "inputExpression_hours",
                        "not FEEL"),
                new Attack(
                        "Java function",
                        "\"ENOUGH\"",
                        "function() external { java: { class: \"java.lang.Runtime\", method signature: \"getRuntime()\" } }",
                        "rule_1_result",
                        "outside FEEL"),
                new Attack(
                        "language for the whole file",
                        "name=\"Harmless\" namespace",
                        "name=\"Harmless\" expressionLanguage=\"groovy\" namespace",
                        "definitions_harmless",
                        "groovy"),
                new Attack(
                        "import",
                        "<decision id",
                        "<import importType=\"x\" namespace=\"x\" locationURI=\"http://evil.example\"/><decision id",
                        "definitions_harmless",
                        "import"),
                new Attack(
                        "business knowledge model",
                        "<decision id",
                        "<businessKnowledgeModel id=\"bkm\"/><decision id",
                        "bkm",
                        "businessKnowledgeModel"),
                new Attack(
                        "literal expression",
                        "<decision id",
                        "<decision id=\"other\" name=\"x\" camunda:historyTimeToLive=\"P1D\"><literalExpression id=\"l\"><text>1</text></literalExpression></decision><decision id",
                        "l",
                        "literalExpression"),
                new Attack("document type", "<definitions", "<!DOCTYPE x><definitions", "harmless", "cannot be read"),
                new Attack("no FEEL in a cell", "&gt;= 3", ">= >=", "rule_1_hours", "not FEEL"),
                new Attack(
                        "other id than the file",
                        "<decision id=\"harmless\"",
                        "<decision id=\"other\"",
                        "definitions_harmless",
                        "like its file"),
                new Attack("no time to live", "camunda:historyTimeToLive=\"P3650D\"", "", "harmless", "history"));
    }

    private static DeploymentGate gate() {
        var context = new StaticApplicationContext();
        context.registerBean("groups", ScopedGroupNames.class);
        context.registerBean("deadlines", Deadlines.class);
        context.registerBean("recordDelegate", JavaDelegate.class, () -> execution -> {});
        context.registerBean("secretBean", Secret.class);
        var expressions = new ExpressionCheck(new ModelBeans(context.getBeanFactory()));
        return new DeploymentGate(new BpmnCheck(expressions), new DmnCheck(new ScalaFeel(new HouseClock())));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("engine/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Expressible
    static class Deadlines {
        public Object due(Object execution) {
            return execution;
        }

        public Object at(Object execution, String limit) {
            return execution + limit;
        }
    }

    static class Secret {
        public boolean open() {
            return true;
        }
    }
}
