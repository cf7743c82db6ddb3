using System.Diagnostics;

namespace EnvProtect.Benchmarks.Api;

/// <summary>SAP CAP on the same file, by the packages that Cap/package-lock.json names; npm installs them into artifacts/.</summary>
internal static class CapServer
{
    public static async Task<Contestant> StartAsync(string database)
    {
        var folder = Path.GetFullPath(Path.Combine("artifacts", "benchmark", "cap"));
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Api", "Cap"))) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Console.WriteLine($"Installing SAP CAP into {folder}");
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = folder })!;
            await npm.WaitForExitAsync();
            if (npm.ExitCode != 0) throw new InvalidOperationException("npm could not install SAP CAP; --no-cap leaves it out.");
        }

        var start = new ProcessStartInfo(Path.Combine(folder, "node_modules", ".bin", "node"), ["node_modules/@sap/cds/bin/serve.js", "service.cds"]) { WorkingDirectory = folder };
        start.Environment["NODE_ENV"] = "production";
        start.Environment["PORT"] = "5204";
        start.Environment["cds_requires_db_credentials_url"] = database;
        return await Contestant.StartAsync("cap", start, "http://127.0.0.1:5204/odata/", "Measures?$top=1", isOData: true);
    }
}
