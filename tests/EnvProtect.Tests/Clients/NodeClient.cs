using System.Text.Json;

namespace EnvProtect.Tests.Clients;

/// <summary>A client in tests/clients, run by Node against a service; its packages are installed by ./test.sh.</summary>
internal static class NodeClient
{
    public static string Folder => Repository.PathOf("tests", "clients");

    /// <summary>The packages of the clients. They are missing where ./test.sh has not run: the tests then fail and say so.</summary>
    public static string Packages => Directory.Exists(Path.Combine(Folder, "node_modules"))
        ? Path.Combine(Folder, "node_modules")
        : throw new InvalidOperationException($"There is no {Folder}/node_modules. Run ./test.sh, or npm ci in that folder.");

    /// <summary>What the client tells of what it found.</summary>
    public static async Task<JsonElement> RunAsync(string script, string service)
    {
        Assert.NotEmpty(Packages);
        return JsonDocument.Parse(await NodeProgram.Run(Folder, [script, service])).RootElement;
    }
}
