package org.credentialpath.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Runs each module's migrations, which number their own versions from 1, in the order in which modules build on each other. */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final List<String> ORDER = List.of(
            "__root",
            "record",
            "people",
            "document",
            "engine",
            "form",
            "program",
            "notification",
            "page",
            "cases",
            "fee",
            "cohort",
            "survey",
            "meeting",
            "portfolio",
            "observation",
            "review",
            "appeal",
            "credential",
            "course",
            "team",
            "pathway",
            "renewal",
            "board",
            "inbox",
            "modeling",
            "audit",
            "demo");
    private static final Pattern FOLDER = Pattern.compile("db/migration/([a-z_]+)/V");

    @Override
    public void migrate(Flyway flyway) {
        NavigableSet<String> modules = modulesWithMigrations();
        if (!ORDER.containsAll(modules)) {
            throw new IllegalStateException("Migrations of a module that has no place in the order: " + modules);
        }
        ORDER.stream().filter(modules::contains).forEach(module -> migrate(flyway, module));
    }

    private static void migrate(Flyway flyway, String module) {
        Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + module)
                .table("migrations_of_" + module.replace("__", ""))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static NavigableSet<String> modulesWithMigrations() {
        try {
            NavigableSet<String> modules = new TreeSet<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql")) {
                Matcher folder = FOLDER.matcher(file.getURL().getPath());
                if (folder.find()) {
                    modules.add(folder.group(1));
                }
            }
            return modules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
