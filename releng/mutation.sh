#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Mutation testing (PIT) of the assessment: builds what is needed, mutates one class after the other, each against its
# own tests, and prints the score. Arguments are classes, for example: releng/mutation.sh rules.Section6_5 Facts
# The reports stand in tests/org.plumbline.assessment.tests/target/mutation. THREADS=2 uses two processors.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
module=$root/tests/org.plumbline.assessment.tests
bundle=$root/bundles/org.plumbline.assessment
sources=$bundle/src/org/plumbline/assessment
tests=$module/src/test/java/org/plumbline/assessment/tests
reports=$module/target/mutation

classes=("$@")
if [ $# -eq 0 ]; then
  classes=(Assessment Elements Facts Outcome Tally Verdict)
  for file in "$sources"/rules/*.java; do
    class=$(basename "$file" .java)
    [ "$class" = package-info ] || classes+=("rules.$class")
  done
fi
for class in "${classes[@]}"; do
  [ -f "$sources/${class/.//}.java" ] || { echo "mutation.sh: there is no class $class" >&2; exit 2; }
done

# The test of a class, or the tests of the classes that use it: few tests for each class keep the run short.
tests_of() { # CLASS, without the package
  local known=" $1 RuleBook " open=$1 class user next package=org.plumbline.assessment.tests
  case $1 in # these say in their tests what holds for large projects, and for rules that count together
    Assessment) echo $package.AssessmentTest,$package.LargeProjectTest; return ;;
    Tally) echo $package.TallyTest,$package.AssessmentTest; return ;;
  esac
  while [ -n "$open" ]; do
    next=
    for class in $open; do
      if [ -f "$tests/${class}Test.java" ]; then
        echo "$package.${class}Test"
        continue
      fi
      while read -r user; do
        user=$(basename "$user" .java)
        [[ $known == *" $user "* ]] || { known+="$user "; next+=" $user"; }
      done < <(grep -lw "$class" "$sources"/rules/*.java)
    done
    open=$next
  done | sort | paste -sd, -
}

"$root/releng/mvn" -q -Dquick -DskipTests -Pmutation -pl tests/org.plumbline.assessment.tests -am verify
rm -rf "$reports"
mkdir -p "$reports"
# the folder in front of the jar, because PIT mutates folders only
path=$module/target/test-classes:$bundle/target/classes:$(cat "$module/target/mutation.classpath")

generated=0
killed=0
printf '%-28s %9s %9s %6s\n' class mutants killed score
line() { printf '%-28s %9d %9d %5d%%\n' "$1" "$2" "$3" $(($2 == 0 ? 100 : 100 * $3 / $2)); }
for class in "${classes[@]}"; do
  name=org.plumbline.assessment.$class
  java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$path" org.pitest.mutationtest.commandline.MutationCoverageReport \
    --targetClasses "$name,$name\$*" --targetTests "$(tests_of "${class#rules.}")" \
    --sourceDirs "$bundle/src" --reportDir "$reports/$class" --outputFormats CSV,HTML --timestampedReports=false \
    --threads "${THREADS:-1}" --timeoutConst 20000 --failWhenNoMutations=false \
    --jvmArgs "-Dplumbline.root=$root,-XX:TieredStopAtLevel=1,-XX:+UseSerialGC" > "$reports/$class.log" 2>&1 || {
    tail -n 20 "$reports/$class.log" >&2
    echo "mutation.sh: PIT failed on $class; its output is in $reports/$class.log" >&2
    exit 3
  }
  all=$(wc -l < "$reports/$class/mutations.csv")
  dead=$(grep -cE ',(KILLED|TIMED_OUT|MEMORY_ERROR),' "$reports/$class/mutations.csv" || true)
  generated=$((generated + all))
  killed=$((killed + dead))
  line "$class" "$all" "$dead"
done
line total "$generated" "$killed"
