using System.Globalization;
using EnvProtect.Content;
using EnvProtect.Database.Writing;
using EnvProtect.Model;
using EnvProtect.Model.Register;

namespace EnvProtect.Benchmarks.Build;

/// <summary>
/// The build beside other site generators: made-up content in both languages, ours as published (site and database), the
/// floors (as many files with as many bytes; as many second names of files), our database alone, our build after one file changed, Hugo and Eleventy with
/// equivalent pages from the same content. Runs take turns; the table gives medians and ratios, and below it stands what
/// each wrote by kind.
/// </summary>
/// <remarks>
/// Equivalent means: the pages of issues have the same parts and elements, the lists are the same with as many rows and the
/// same facets beside them, and the same pages have feeds. What is the same for a language or a list, and the row of an
/// issue, is made once where a generator can keep it. Different are: the body of an issue, which stands as Markdown gives
/// it, where ours sorts and marks its parts; addresses, which end in .html; charts, and lists of units on the pages of
/// areas, which only ours have. Downloads, calendars, search and administration, and single pages such as that of the
/// deadlines are not made by the others at all. The words of the pages are in <c>Words</c>, once for both generators.
/// </remarks>
internal static class BuildBenchmark
{
    private const string AsOf = "2026-01-01";

    public static int Run(string[] arguments)
    {
        if (arguments is ["--help"])
        {
            Console.WriteLine("build [ISSUES,ISSUES...] [RUNS] [FOLDER] [without=NAME,NAME]   default: 1000,10000 3 in the folder for temporary files");
            return 0;
        }

        var leftOut = arguments.Where(argument => argument.StartsWith("without=", StringComparison.Ordinal)).SelectMany(argument => argument["without=".Length..].Split(',')).ToArray();
        var rest = arguments.Where(argument => !argument.StartsWith("without=", StringComparison.Ordinal)).ToArray();
        var sizes = (rest.Length > 0 ? rest[0] : "1000,10000").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToArray();
        var runs = rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 3;
        var folder = Path.GetFullPath(rest.Length > 2 ? rest[2] : Path.Combine(Path.GetTempPath(), "envprotect-build-benchmark"));

        var program = Programs.Publish(Path.Combine(folder, "bin"));
        var eleventy = Path.Combine(Programs.Root, "tests", "EnvProtect.Benchmarks", "Build", "Eleventy");
        if (!leftOut.Contains("eleventy")) Programs.Run("npm", ["ci", "--silent"], eleventy);

        Console.WriteLine($"{"issues",7} {"program",-10} {"wall s",8} {"of Hugo",8} {"least s",8} {"of Hugo",8} {"cpu s",8} {"of Hugo",8} {"peak MiB",9} {"files",7} {"MB",6}");
        foreach (var size in sizes) Compare(size, runs, Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture)), program, eleventy, leftOut);
        Aside.Delete(folder);
        return 0;
    }

    private static void Compare(int size, int runs, string folder, string program, string eleventy, string[] leftOut)
    {
        var dataset = Prepare(size, folder, program, eleventy);
        var ours = new Contestant("ours", program, ["build", "--as-of", AsOf, "--output", "out", "--lang", "en"], folder, Path.Combine(folder, "out"));
        Contestant[] contestants =
        [
            .. new Contestant[]
            {
                ours,
                new("rebuild", program, ours.Arguments, folder, null),
                new("check", program, ["check", "--as-of", AsOf, "--lang", "en"], folder, null),
                new("hugo", "hugo", ["--quiet"], Path.Combine(folder, "hugo"), Path.Combine(folder, "hugo", "public")),
                new("eleventy", "node", [Path.Combine("node_modules", "@11ty", "eleventy", "cmd.cjs"), "--quiet"], Path.Combine(folder, "eleventy"), Path.Combine(folder, "eleventy", "site")),
            }.Where(contestant => !leftOut.Contains(contestant.Name)),
        ];
        var results = contestants.ToDictionary(contestant => contestant, _ => new List<Measured>());
        List<Measured> floor = [];
        List<Measured> links = [];
        List<Measured> database = [];
        for (var run = 0; run < runs; run++)
        {
            foreach (var contestant in contestants)
            {
                if (contestant.Name == "rebuild") ChangeTitle(folder, run);
                results[contestant].Add(contestant.Run());
            }

            floor.Add(Floor.Write(Path.Combine(folder, "out", "current"), Path.Combine(folder, "floor" + run)));
            links.Add(Floor.Link(Path.Combine(folder, "out", "current"), Path.Combine(folder, "links" + run)));
            database.Add(Measured.Of(() => DatabaseWriter.Write(RegisterCatalogue.Sources, dataset, Path.Combine(folder, $"alone{run}.db"))));
        }

        var hugo = contestants.FirstOrDefault(contestant => contestant.Name == "hugo") is { } other ? results[other] : null;
        Report(size, "floor", floor, hugo, ours.Output);
        Report(size, "links", links, hugo, null);
        Report(size, "database", database, hugo, null);
        foreach (var contestant in contestants) Report(size, contestant.Name, results[contestant], hugo, contestant.Output);
        foreach (var contestant in contestants.Where(contestant => contestant.Output is not null))
        {
            var whole = Whole(contestant.Output!).FullName;
            OutputKinds.Report(contestant.Name, contestant == ours ? Path.Combine(whole, "site") : whole, whole);
        }
    }

    private static void ChangeTitle(string folder, int run)
    {
        var file = Directory.EnumerateFiles(Path.Combine(folder, "content", "cases"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First(path => !path.EndsWith(".en.md", StringComparison.Ordinal));
        File.WriteAllLines(file, File.ReadAllLines(file).Select(line => line.StartsWith("title:", StringComparison.Ordinal) ? $"title: 改了{run}次的题目" : line));
    }

    private static Dataset Prepare(int size, string folder, string program, string eleventy)
    {
        Aside.Put(folder);
        Directory.CreateDirectory(folder);
        Programs.Run(program, ["generate", "--issues", size.ToString(CultureInfo.InvariantCulture), "--seed", "1", "--content", "content", "--data", "data"], folder);
        var dataset = ContentReader.Read(new()
        {
            ContentDirectory = Path.Combine(folder, "content"),
            DataDirectory = Path.Combine(folder, "data"),
            AsOf = DateOnly.Parse(AsOf, CultureInfo.InvariantCulture),
        }).Dataset!;
        Copy(Path.Combine(Programs.Root, "tests", "EnvProtect.Benchmarks", "Build", "Hugo"), Path.Combine(folder, "hugo"));
        Copy(eleventy, Path.Combine(folder, "eleventy"), except: "node_modules");
        Directory.CreateSymbolicLink(Path.Combine(folder, "eleventy", "node_modules"), Path.Combine(eleventy, "node_modules"));
        Copy(Path.Combine(eleventy, "pages"), Path.Combine(folder, "eleventy", "content"));
        foreach (var site in new[] { "hugo", "eleventy" }) Copy(Path.Combine(Programs.Root, "tests", "EnvProtect.Benchmarks", "Build", "Words"), Path.Combine(folder, site, "data", "words"));
        OtherContent.Write(dataset, Path.Combine(folder, "content"), Path.Combine(folder, "hugo"), Path.Combine(folder, "eleventy"));
        return dataset;
    }

    private static void Report(int size, string name, List<Measured> runs, List<Measured>? hugo, string? output)
    {
        var files = output is null ? [] : Whole(output).GetFiles("*", SearchOption.AllDirectories);
        var (wall, processor) = (Median(runs, run => run.Wall.TotalSeconds), Median(runs, run => run.Processor.TotalSeconds));
        // Work of others on the machine only ever adds to a run.
        var least = runs.Min(run => run.Wall.TotalSeconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{size,7} {name,-10} {wall,8:F2} {Of(wall, all => Median(all, run => run.Wall.TotalSeconds)),8} {least,8:F2} {Of(least, all => all.Min(run => run.Wall.TotalSeconds)),8} {processor,8:F2} {Of(processor, all => Median(all, run => run.Processor.TotalSeconds)),8} {Median(runs, run => run.Peak / 1048576.0),9:F0} {files.Length,7} {files.Sum(file => file.Length) / 1e6,6:F0}"));

        string Of(double ours, Func<List<Measured>, double> value) => hugo is null ? "" : (ours / value(hugo)).ToString("F2", CultureInfo.InvariantCulture);
    }

    /// <summary>What a contestant wrote; of ours, the snapshot in service.</summary>
    private static DirectoryInfo Whole(string output)
    {
        var current = new DirectoryInfo(Path.Combine(output, "current"));
        return current.Exists ? (DirectoryInfo)current.ResolveLinkTarget(returnFinalTarget: true)! : new(output);
    }

    private static double Median(List<Measured> runs, Func<Measured, double> value)
    {
        var sorted = runs.Select(value).Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static void Copy(string from, string to, string except = "")
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from).Where(folder => Path.GetFileName(folder) != except)) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
