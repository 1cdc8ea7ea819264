package vn.tonghop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Tonghop {
    public static void main(String[] args) {
        SpringApplication.run(Tonghop.class, args);
    }
}
