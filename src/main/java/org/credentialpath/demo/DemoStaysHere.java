package org.credentialpath.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credentialpath.shared.InDemoMode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Demo mode, where everybody may sign in as anybody, is for this machine only: anything else does not start. */
public class DemoStaysHere implements EnvironmentPostProcessor, Ordered {

    private static final Pattern HOST = Pattern.compile("jdbc:postgresql://(\\[[^]]+]|[^/:?]*)");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
        if (!InDemoMode.On.in(settings)) {
            return;
        }
        String address = settings.getProperty("server.address", "");
        if (!isLoopback(address)) {
            throw new InvalidConfigurationPropertyValueException(
                    "server.address",
                    address,
                    "Demo mode listens on this machine only, e.g. on 127.0.0.1. Name a database with"
                            + " SPRING_DATASOURCE_URL to run in production.");
        }
        String database = settings.getProperty("spring.datasource.url");
        if (database != null && !isLoopback(hostOf(database))) {
            throw new InvalidConfigurationPropertyValueException(
                    "spring.datasource.url",
                    "(not shown)",
                    "Demo mode does not use a database on another machine. Take the setting away to get a database of"
                            + " its own, or set credentialpath.demo=false to run in production.");
        }
    }

    private static @Nullable String hostOf(String url) {
        Matcher host = HOST.matcher(url);
        return host.lookingAt() ? host.group(1) : null;
    }

    private static boolean isLoopback(@Nullable String host) {
        if (host == null || host.isBlank()) {
            return false;
        }
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    // After the settings files are read.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
