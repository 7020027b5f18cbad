package org.credentialpath;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The rules of CONTRIBUTING.md and docs/architecture.md that compiled classes can be asked about. */
@AnalyzeClasses(packages = "org.credentialpath", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Where real time is right: the clock itself, the record's second time, sign-in, sessions and rate limits. */
    private static final Set<String> ON_REAL_TIME = Set.of(
            "org.credentialpath.shared.HouseClock",
            "org.credentialpath.record.ChainedRecord",
            "org.credentialpath.people.PasswordSetting",
            "org.credentialpath.people.SignedInGuard",
            "org.credentialpath.people.Throttle",
            "org.credentialpath.credential.LookupLimit",
            "org.credentialpath.demo.DemoClock",
            "org.credentialpath.form.LateMark",
            "org.credentialpath.page.TypedMark");

    /** Delegates that ask two services; nothing is added here. */
    private static final Set<String> TWO_SERVICES = Set.of("PlanReminderDelegate");

    private static final Set<Class<?>> OF_DELEGATES =
            Set.of(JavaDelegate.class, DelegateExecution.class, BpmnError.class);

    private static final DescribedPredicate<JavaClass> CONTROLLERS = describe(
            "controllers",
            type -> type.isMetaAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(ControllerAdvice.class));

    private static final DescribedPredicate<JavaClass> ENGINE_API = resideInAPackage("org.camunda..");

    // ---- modules and packages

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("org.credentialpath.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule modulesHaveNoOtherRooms = classes()
            .that()
            .resideOutsideOfPackage("org.credentialpath")
            .should(new ArchCondition<>("reside in a module, its .process or its .web") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean fits = type.getPackageName().matches("org\\.credentialpath\\.[a-z]+(\\.(process|web))?");
                    events.add(new SimpleConditionEvent(type, fits, type.getName()));
                }
            });

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(new ArchCondition<>("reside in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
                }
            });

    @ArchTest
    static final ArchRule pagesAndDelegatesKnowNothingOfEachOther = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.credentialpath.*.process..");

    @ArchTest
    static final ArchRule nobodyButTheOutsideUsesPages = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.credentialpath.*.web..");

    @ArchTest
    static final ArchRule servicesKnowPortsAndNotTheirImplementations = noClasses()
            .that()
            .resideOutsideOfPackage("..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.credentialpath.*.process..");

    // ---- the engine

    @ArchTest
    static final ArchRule theEngineIsUsedInItsRoomAndInDelegatesOnly = noClasses()
            .that()
            .resideOutsideOfPackages("org.credentialpath.engine..", "..process..")
            .should()
            .dependOnClassesThat(ENGINE_API);

    @ArchTest
    static final ArchRule modelsAreServedByDelegatesAndNothingElse = noClasses()
            .that()
            .resideInAPackage("..process..")
            .should()
            .dependOnClassesThat(ENGINE_API.and(not(describe(
                    "what a delegate needs", type -> OF_DELEGATES.stream().anyMatch(type::isEquivalentTo)))));

    @ArchTest
    static final ArchRule delegatesAreSmallPrivateAndStateless = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .resideInAPackage("..process..")
            .andShould()
            .beAnnotatedWith(Component.class)
            .andShould()
            .haveOnlyFinalFields();

    @ArchTest
    static final ArchRule delegatesCallOneService = classes()
            .that()
            .implement(JavaDelegate.class)
            .should(new ArchCondition<>("be given one service") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean one = TWO_SERVICES.contains(type.getSimpleName())
                            || type.getConstructors().stream()
                                    .allMatch(
                                            each -> each.getRawParameterTypes().size() <= 1);
                    events.add(new SimpleConditionEvent(type, one, type.getName() + " is given several services"));
                }
            });

    @ArchTest
    static final ArchRule delegatesTouchNoTables = noClasses()
            .that()
            .resideInAPackage("..process..")
            .should()
            .dependOnClassesThat(assignableTo(JdbcClient.class)
                    .or(assignableTo(JdbcOperations.class))
                    .or(nameEndingWith("Table")));

    // ---- pages

    @ArchTest
    static final ArchRule controllersLiveInWeb =
            classes().that(CONTROLLERS).should().resideInAPackage("..web..");

    @ArchTest
    static final ArchRule controllersAreTheirModulesOwn =
            classes().that(CONTROLLERS).should().bePackagePrivate();

    @ArchTest
    static final ArchRule pagesTouchNoTables = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(assignableTo(JdbcClient.class)
                    .or(assignableTo(JdbcOperations.class))
                    .or(nameEndingWith("Table")));

    @ArchTest
    static final ArchRule controllersOpenNoTransactions =
            methods().that().areDeclaredInClassesThat(CONTROLLERS).should().notBeAnnotatedWith(Transactional.class);

    // ---- everywhere

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule sharedThingsKeepNoState = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..database..")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule theClockIsTheHouses = noClasses()
            .that(not(describe("on real time", type -> ON_REAL_TIME.contains(outermost(type)))))
            .should()
            .callMethodWhere(describe("it asks the system for the time", ArchitectureTest::asksTheSystem))
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule nothingIsPrinted =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule refusalsAreUnchecked = noClasses()
            .that(resideInAnyPackage("org.credentialpath.."))
            .should(new ArchCondition<>("be checked exceptions") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean checked =
                            type.isAssignableTo(Exception.class) && !type.isAssignableTo(RuntimeException.class);
                    events.add(new SimpleConditionEvent(type, checked, type.getName() + " is checked"));
                }
            });

    private static boolean asksTheSystem(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        if (owner.equals(System.class.getName())) {
            return Set.of("currentTimeMillis", "nanoTime").contains(name);
        }
        if (owner.equals(Clock.class.getName())) {
            return name.startsWith("system");
        }
        // With a clock as its argument it asks that one.
        return owner.startsWith("java.time.")
                && name.equals("now")
                && call.getTarget().getFullName().endsWith("()");
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }
}
