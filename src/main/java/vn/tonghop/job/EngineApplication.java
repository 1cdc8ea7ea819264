package vn.tonghop.job;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Everything that needs the data folder, as one Spring context. */
@SpringBootApplication(scanBasePackages = "vn.tonghop")
class EngineApplication {}
