package vn.tonghop.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program's properties. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties built = new Properties();
        try (InputStream properties = Version.class.getResourceAsStream("/application.properties")) {
            if (properties != null) {
                built.load(properties);
            }
        }
        return new String[] {"tonghop " + built.getProperty("tonghop.version", "")};
    }
}
