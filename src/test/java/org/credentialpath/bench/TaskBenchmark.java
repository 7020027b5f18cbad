package org.credentialpath.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.credentialpath.CredentialPathApplication;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.engine.OpenTasks;
import org.credentialpath.inbox.Search;
import org.credentialpath.people.People;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.HouseClock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * {@code mvn -Pbench-tasks -DskipTests verify}: our list of open tasks beside the engine's query on one database of a million
 * made-up ones; prints a table, keeps it under docs/benchmarks, and fails when a goal is missed. {@code -Dbench.tasks=20000} tries
 * it out.
 */
public final class TaskBenchmark {

    private static final Path DATA = Path.of("target/bench/tasks").toAbsolutePath();
    private static final int TASKS = Integer.getInteger("bench.tasks", 1_000_000);

    private static final int PROGRAMS = 6;
    private static final String COORDINATOR = "coordinator";

    private TaskBenchmark() {}

    public static void main(String[] args) throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(DATA);
        // The workers are off: what they do with a million tasks would be measured, too.
        try (ConfigurableApplicationContext house = new SpringApplication(CredentialPathApplication.class)
                .run("--server.port=0", "--credentialpath.data=" + DATA, "--camunda.bpm.job-execution.enabled=false")) {
            List<Goal> tasks = tasks(house);
            List<Goal> pages = pages(house);
            keep(tasks, pages);
            requireMet(Stream.concat(tasks.stream(), pages.stream()));
        }
    }

    // Thrown out of main: the command ends with another exit code than 0.
    private static void requireMet(Stream<Goal> goals) {
        List<String> missed = goals.filter(each -> !each.met()).map(Goal::line).toList();
        if (!missed.isEmpty()) {
            throw new IllegalStateException("Goals missed:\n" + String.join("\n", missed));
        }
    }

    private static List<Goal> tasks(ConfigurableApplicationContext house) {
        List<Goal> lines = new ArrayList<>();
        List<PacketRef> programs = house.getBean(Programs.class).all().stream()
                .map(each -> each.current().ref())
                .limit(PROGRAMS)
                .toList();
        try (ManyTasks made = new ManyTasks(databaseAddress(house))) {
            long begin = System.nanoTime();
            made.make(TASKS, programs);
            System.out.println("Made in " + Duration.ofNanos(System.nanoTime() - begin));
            var questions = new TaskQuestions(
                    house.getBean(OpenTasks.class),
                    house.getBean(TaskService.class),
                    house.getBean(People.class),
                    new SearchPage(
                            house.getBean(Search.class),
                            house.getBean(DemoPeople.class).withLogin(COORDINATOR)),
                    made,
                    TASKS,
                    house.getBean(HouseClock.class).instant());
            for (TaskQuestion question : questions.all()) {
                Goal line = question.measure();
                System.out.println(line.line());
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<Goal> pages(ConfigurableApplicationContext house) throws Exception {
        var pages = new TaskPages(house.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        pages.signIn(COORDINATOR, DemoPeople.PASSWORD);
        return pages.measure();
    }

    private static List<String> head() {
        return List.of(
                "# Lists of open tasks, " + LocalDate.now(ZoneId.systemDefault()),
                "",
                String.format(
                        Locale.ROOT,
                        "%,d open tasks, made up, the same in the engine's tables and in ours, one PostgreSQL with its usual"
                                + " settings; %d processors. Times are medians in milliseconds, both sides asked in one run.",
                        TASKS,
                        Runtime.getRuntime().availableProcessors()),
                "The goal is met where ours is at least 10 times faster if the engine needs more than 100 ms, and otherwise"
                        + " under 5 ms or at most 1.2 times the engine's; what the engine cannot answer, under 50 ms.",
                "",
                "| question | ours, ms | engine, ms | times faster | same rows | goal met |",
                "|---|---|---|---|---|---|");
    }

    private static String databaseAddress(ConfigurableApplicationContext house) {
        return house.getBean(JdbcClient.class)
                .sql("SELECT 'jdbc:postgresql://localhost:' || current_setting('port') || '/' || current_database()")
                .query(String.class)
                .single();
    }

    private static void keep(List<Goal> tasks, List<Goal> pages) throws Exception {
        List<String> lines = new ArrayList<>(head());
        tasks.forEach(each -> lines.add(each.line()));
        lines.addAll(List.of("", "## A page, end to end", ""));
        lines.addAll(TaskPages.head());
        pages.forEach(each -> lines.add(each.line()));
        Path kept = Path.of("docs/benchmarks", LocalDate.now(ZoneId.systemDefault()) + "-tasks.md");
        Files.createDirectories(kept.getParent());
        Files.write(kept, lines);
        lines.forEach(System.out::println);
        System.out.println("\nKept in " + kept);
    }
}
