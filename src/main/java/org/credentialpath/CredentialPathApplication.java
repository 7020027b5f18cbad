package org.credentialpath;

import org.credentialpath.engine.StatementsAhead;
import org.credentialpath.program.CheckCommand;
import org.credentialpath.upkeep.UpkeepCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts CredentialPath: the pages, the engine and the workers, in one process. */
@Modulithic(systemName = "CredentialPath")
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class CredentialPathApplication {

    public static void main(String[] args) {
        if (CheckCommand.isAskedFor(args)) {
            System.exit(CheckCommand.run(args));
        }
        var application = new SpringApplication(CredentialPathApplication.class);
        application.addBootstrapRegistryInitializer(new StatementsAhead());
        application.run(UpkeepCommand.arguments(args));
    }
}
