package org.credentialpath.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.credentialpath.browser.Journeys.Journey;
import org.credentialpath.people.AddressRule;
import org.credentialpath.people.AddressRules;
import org.credentialpath.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever a participant is asked to do or may send, a browser without scripts has done: {@code journeys.txt} names the test. */
@SpringBootTest
class JourneysWebTest {

    private static final Path MODELS = Path.of("processes");
    private static final Path TESTS = Path.of("src/test/java/org/credentialpath/browser");
    /** Pages that are there for tests only. */
    private static final String OF_TESTS = "/test/";

    private static final Pattern TASK = Pattern.compile("<bpmn:userTask\\s[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"(\\w+)\"");
    private static final Pattern ASSIGNEE = Pattern.compile("camunda:assignee=\"\\$\\{(\\w+)}\"");

    /** Whose tasks are work of the staff. Anybody else a model gives a task to is a participant, or is asked for one. */
    private static final Set<String> STAFF = Set.of("observerId", "reviewerId");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    AddressRules rules;

    private final Journeys journeys = Journeys.all();

    @Test
    void everyStepAndEveryAddressHasAJourney() throws IOException {
        Set<String> wanted = new TreeSet<>(steps());
        wanted.addAll(addresses());
        assertThat(steps()).as("steps of participants in the models").hasSizeGreaterThan(10);
        assertThat(journeys.list())
                .extracting(Journey::what)
                .as("Give each step and address of a participant one line in journeys.txt, and nothing else")
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void everyTestNamedIsThere() throws IOException {
        for (Journey journey : journeys.list()) {
            if (journey.isTested()) {
                assertThat(isTest(journey.test()))
                        .as("%s is a test without scripts", journey.test())
                        .isTrue();
                assertThat(journey.isAddress() || source(journey.test()).contains('"' + journey.element() + '"'))
                        .as("%s does %s", journey.test(), journey.what())
                        .isTrue();
            }
        }
    }

    @Test
    void whatHasNoTestHasAReasonInWords() {
        assertThat(journeys.list())
                .allSatisfy(journey -> assertThat(journey.why().split("\\s+").length > 3)
                        .as("%s", journey)
                        .isEqualTo(!journey.isTested()));
    }

    private static Set<String> steps() throws IOException {
        Set<String> steps = new TreeSet<>();
        for (Path model : models()) {
            String name = model.getFileName().toString().replace(".bpmn", "");
            Matcher task = TASK.matcher(Files.readString(model));
            while (task.find()) {
                Matcher assignee = ASSIGNEE.matcher(task.group());
                Matcher id = ID.matcher(task.group());
                if (assignee.find() && !STAFF.contains(assignee.group(1)) && id.find()) {
                    steps.add(Journey.step(name, id.group(1)));
                }
            }
        }
        return steps;
    }

    private static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }

    private List<String> addresses() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith(OF_TESTS) && mayBeReached(pattern))
                .map(Journey::address)
                .toList();
    }

    private boolean mayBeReached(String pattern) {
        AddressRule rule = rules.ruleFor(pattern.replaceAll("\\{[^}]+}", "x")).orElseThrow();
        return rule.access() != AddressRule.Access.ROLES || rule.roles().contains(Role.PARTICIPANT);
    }

    private static boolean isTest(String test) {
        try {
            String name = test.substring(0, test.indexOf('.'));
            Class<?> type = Class.forName(JourneysWebTest.class.getPackageName() + "." + name);
            return WithoutScripts.class.isAssignableFrom(type)
                    && Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> method.isAnnotationPresent(Test.class))
                            .map(Method::getName)
                            .anyMatch(test.substring(name.length() + 1)::equals);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String source(String test) throws IOException {
        return Files.readString(TESTS.resolve(test.substring(0, test.indexOf('.')) + ".java"));
    }
}
